/** How to reach AWS. Without an endpoint and credentials the AWS SDK's own order decides, as for any AWS tool. */
export interface ClientConfig {
  readonly region: string
  readonly endpoint?: string
  /** The AWS profile whose credentials are used. */
  readonly profile?: string
  readonly credentials?: {
    readonly accessKeyId: string
    readonly secretAccessKey: string
    readonly sessionToken?: string
  }
}

/** Other regions of the same account, for a resource that is not where the learner looks. */
export interface OtherRegions {
  /** The regions to try, the most likely first. */
  readonly likely: readonly string[]
  readonly at: (region: string) => ClientConfig
}

/** How long to wait, in milliseconds. No call may hang. */
export interface Timeouts {
  /** For a connection. */
  readonly connect: number
  /** For the beginning of an answer. */
  readonly answer: number
  /** For the whole call: every try, and the answer to its end. */
  readonly whole: number
}
