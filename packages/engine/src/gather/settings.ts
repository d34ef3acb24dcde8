/** What the learner's `.env` says of the app: only what a check looks things up by. */
export interface Settings {
  readonly region: string
  readonly userPoolId?: string
  readonly clientId?: string
  readonly email?: string
  /** The DynamoDB table of step 4. */
  readonly table: string
}
