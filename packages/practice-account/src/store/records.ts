// What the account remembers, in the form in which it is written to disk. Times are milliseconds since 1970.
import type {
  CreateUserPoolRequest,
  CreateUserPoolClientRequest,
  SchemaAttributeType,
} from '@aws-sdk/client-cognito-identity-provider'

/** A user pool: the settings it was created with, and what Cognito adds. */
export interface PoolRecord {
  readonly id: string
  readonly settings: CreateUserPoolRequest
  readonly schema: readonly SchemaAttributeType[]
  readonly createdAt: number
  readonly modifiedAt: number
}

export interface ClientRecord {
  readonly id: string
  readonly poolId: string
  readonly settings: CreateUserPoolClientRequest
  readonly secret?: string
  readonly createdAt: number
  readonly modifiedAt: number
}

/** A prefix domain. The prefix is the key. */
export interface DomainRecord {
  readonly prefix: string
  readonly poolId: string
  readonly managedLoginVersion: number
  readonly createdAt: number
}

/** A managed login branding style; Cognito keeps at most one for a client. */
export interface BrandingRecord {
  readonly id: string
  readonly poolId: string
  readonly clientId: string
  readonly useCognitoProvidedValues: boolean
  readonly settings?: unknown
  readonly createdAt: number
  readonly modifiedAt: number
}

export type UserStatus = 'UNCONFIRMED' | 'CONFIRMED' | 'RESET_REQUIRED' | 'FORCE_CHANGE_PASSWORD'

/** What is stored instead of a password: enough to check one, not enough to know one. */
export interface PasswordVerifier {
  readonly salt: string
  readonly verifier: string
  /** Set for a temporary password: until when it may be used. */
  readonly temporaryUntil?: number
}

/** A code that was mailed, for a link or to be typed. It lives 24 hours, a reset code one hour. */
export interface MailedCode {
  readonly code: string
  readonly until: number
  readonly misses: number
}

export interface UserRecord {
  readonly sub: string
  readonly poolId: string
  readonly username: string
  readonly attributes: Readonly<Record<string, string>>
  readonly status: UserStatus
  readonly enabled: boolean
  readonly password?: PasswordVerifier
  readonly confirmation?: MailedCode
  readonly reset?: MailedCode
  /** For the unverified address: the current one, or `newEmail` if the pool keeps the old one until then. */
  readonly verification?: MailedCode
  readonly newEmail?: string
  readonly createdAt: number
  readonly modifiedAt: number
}

/** One sign-in and the refresh token that it gave (only its hash is kept). */
export interface SignInRecord {
  readonly originJti: string
  readonly refreshHash: string
  readonly poolId: string
  readonly clientId: string
  readonly sub: string
  readonly scope: string
  readonly nonce?: string
  readonly authTime: number
  readonly until: number
  readonly revoked: boolean
}

/** A mail, kept without its link: this account may have a different address tomorrow. */
export interface MailRecord {
  readonly id: string
  readonly poolId: string
  readonly to: string
  readonly kind: 'link' | 'code' | 'reset' | 'invitation' | 'verification'
  readonly clientId?: string
  readonly username: string
  readonly code: string
  readonly sentAt: number
}

/** The two RSA key pairs of a pool as JWKs: Cognito signs ID and access tokens with different keys (`tokens/two-keys`). */
export interface KeysRecord {
  readonly id: Readonly<Record<string, unknown>>
  readonly access: Readonly<Record<string, unknown>>
}

/** Small facts about the account itself. */
export type NoteRecord = string

export interface Records {
  pool: PoolRecord
  client: ClientRecord
  domain: DomainRecord
  branding: BrandingRecord
  user: UserRecord
  signIn: SignInRecord
  mail: MailRecord
  keys: KeysRecord
  note: NoteRecord
}

export type Kind = keyof Records

/** One change: kind, key and the new record, or null if it was deleted. A commit is a list of changes. */
export type Change = { [K in Kind]: readonly [K, string, Records[K] | null] }[Kind]
