/** What the book's server and the sign-in page say to each other. None of it is secret. */

/** Where to sign in: what `.env` says, and where the account's Cognito is. */
export interface SignInPlace {
  readonly kind: 'practice' | 'aws'
  readonly region: string
  /** The address of Cognito: `https://cognito-idp.us-east-1.amazonaws.com`, or the practice account's. */
  readonly endpoint: string
  /** Missing until lesson 1 has written it into `.env`. */
  readonly userPoolId?: string
  /** Missing until lesson 2 has written it into `.env`. */
  readonly clientId?: string
  /** EMAIL of `.env`: fills in a field that can be changed. */
  readonly email?: string
}

/** Why the server did not accept a token. The sentence for each is in `who-am-i.en.ts`. */
export type TokenProblem =
  | 'no-token'
  | 'not-a-token'
  | 'not-signed-with-rs256'
  | 'signed-by-another-key'
  | 'changed-after-signing'
  | 'from-another-pool'
  | 'for-another-app'
  | 'not-an-id-token'
  | 'expired'
  | 'email-not-verified'

/** The answer to “Who am I?”. */
export type WhoAmI =
  | {
      readonly answer: 'row'
      readonly email: string
      readonly table: string
      /** Every attribute of the item, as text. */
      readonly row: Readonly<Record<string, string>>
    }
  | { readonly answer: 'no-row'; readonly email: string; readonly table: string }
  | { readonly answer: 'token-refused'; readonly problem: TokenProblem; readonly sentence: string }
  | { readonly answer: 'could-not-look'; readonly sentence: string }

/** The answer of the API that trusts the address in the request. */
export type AnyRow =
  | {
      readonly answer: 'row'
      readonly email: string
      /** Made up: there is no such person, and no table was read. */
      readonly madeUp: true
      readonly row: Readonly<Record<string, string>>
    }
  | {
      readonly answer: 'row'
      readonly email: string
      readonly madeUp: false
      readonly table: string
      readonly row: Readonly<Record<string, string>>
    }
  | { readonly answer: 'no-row'; readonly email: string }
  | { readonly answer: 'could-not-look'; readonly sentence: string }
