import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import type { DynamoDB } from '@aws-sdk/client-dynamodb'

export type PoolChange = Partial<Parameters<CognitoIdentityProvider['createUserPool']>[0]>
export type ClientChange = Partial<Parameters<CognitoIdentityProvider['createUserPoolClient']>[0]>

export interface ClientMade {
  readonly id: string
  readonly secret: string | undefined
}

/** A pool in which people sign in by e-mail, a client, and what belongs to them. */
export interface App {
  readonly poolId: string
  readonly clientId: string
}

/** An app with a domain; `pages` is the address that its hosted pages are under. */
export interface HostedApp extends App {
  readonly pages: string
  readonly prefix: string
}

export interface Mail {
  readonly code?: string
  readonly link?: string
}

/** A function for a trigger, which records every event it gets. */
export interface RecordedFunction {
  readonly arn: string
  events(): Promise<readonly Readonly<Record<string, unknown>>[]>
}

/** What came back over the wire. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Readonly<Record<string, unknown>>
}

/** A minimal browser for the hosted pages: it keeps cookies, follows no redirects, and can fill in a form. */
export interface HostedPagesBrowser {
  get(url: string): Promise<Response>
  submit(url: string, fields: Readonly<Record<string, string>>): Promise<Response>
}

export interface Tokens {
  readonly access: string
  readonly id: string
  readonly refresh: string
}

/** What amazon-cognito-identity-js makes of a sign-in by SRP. */
export type SrpOutcome =
  | { readonly is: 'signed in'; readonly access: string; readonly id: string }
  | { readonly is: 'refused'; readonly error: string }

/** What a row works with. Everything it creates here is deleted afterwards, even if the row fails. */
export interface ContractContext {
  readonly region: string
  /** Where the API is. */
  readonly endpoint: string
  readonly password: string
  /** The SDK's clients; they never retry. */
  readonly cognito: CognitoIdentityProvider
  readonly dynamodb: DynamoDB
  /** A unique name: lower-case letters and digits. */
  name(what: string): string
  /** An address at which AWS's mail simulator takes mail, different each time. */
  email(): string
  /** Runs something when the row has ended, in reverse order. */
  after(work: () => Promise<unknown>): void

  pool(change?: PoolChange): Promise<string>
  client(poolId: string, change?: ClientChange): Promise<ClientMade>
  /** An e-mail pool with a client for every flow. */
  app(change?: { pool?: PoolChange; client?: ClientChange }): Promise<App>
  /** An app that rows share, as `app()` makes it: a row may add users to it, and change nothing else. */
  sharedApp(): Promise<App>
  domain(poolId: string, version?: 1 | 2): Promise<string>
  hosted(change?: { pool?: PoolChange; client?: ClientChange; version?: 1 | 2 }): Promise<HostedApp>
  /** The same for `hosted()`. */
  sharedHosted(): Promise<HostedApp>
  /** A confirmed user with a password, created by an administrator so that no mail is sent. Returns the sub. */
  user(poolId: string, email: string): Promise<string>
  signUp(clientId: string, email: string): Promise<string>
  /** A table with the partition key email, ACTIVE. */
  table(): Promise<string>
  tableIsReady(name: string): Promise<unknown>

  /** USER_PASSWORD_AUTH. */
  signIn(clientId: string, email: string, password?: string): Promise<Tokens>
  srp(app: App, email: string, password: string): Promise<SrpOutcome>
  /** The newest mail to this address. */
  mail(to: string): Promise<Mail>
  browser(): HostedPagesBrowser
  /** A function that a trigger can run; with `error` it fails with that text. */
  recordedFunction(error?: string): Promise<RecordedFunction>
  /** One request as it travels. `operation` is the whole `X-Amz-Target`. */
  wire(target: string, body: string, more?: { signed?: boolean; type?: string }): Promise<WireAnswer>
}
