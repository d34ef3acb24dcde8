/**
 * Why a fact could not be gathered. A problem is never a failure: it says what is missing and how to get it,
 * and costs the learner nothing. Errors are told apart by name and code, never by message: AWS rewords those.
 */

/** One thing that stopped a check from gathering a fact. */
export interface Problem {
  readonly cause: ProblemCause
  /** The IAM action of the call, where there was one: `cognito-idp:DescribeUserPool`. */
  readonly operation?: string
  /** The error's own name or code, for a search. */
  readonly error: string
}

/** Everything that can stop a check from gathering a fact. The messages for each are in `problem.en.ts`. */
export type ProblemCause =
  | 'no-credentials'
  | 'expired-credentials'
  | 'invalid-credentials'
  | 'wrong-signature'
  | 'access-denied'
  | 'no-region'
  | 'unreachable'
  | 'endpoint-gone'
  | 'practice-account-gone'
  | 'timed-out'
  | 'not-aws'
  | 'throttled'
  | 'unknown-operation'
  | 'no-profile'
  | 'check-is-wrong'
  | 'unexpected'

/** AWS and SDK error names. Some have no exported class, which is why this is a table of strings. */
const BY_NAME: Readonly<Record<string, ProblemCause>> = {
  CredentialsProviderError: 'no-credentials',
  TokenProviderError: 'expired-credentials',
  ExpiredToken: 'expired-credentials',
  ExpiredTokenException: 'expired-credentials',
  UnrecognizedClientException: 'invalid-credentials',
  InvalidClientTokenId: 'invalid-credentials',
  MissingAuthenticationTokenException: 'invalid-credentials',
  IncompleteSignature: 'wrong-signature',
  IncompleteSignatureException: 'wrong-signature',
  InvalidSignatureException: 'wrong-signature',
  SignatureDoesNotMatch: 'wrong-signature',
  AccessDenied: 'access-denied',
  AccessDeniedException: 'access-denied',
  NotAuthorizedException: 'access-denied',
  LimitExceededException: 'throttled',
  ProvisionedThroughputExceededException: 'throttled',
  RequestLimitExceeded: 'throttled',
  ThrottlingException: 'throttled',
  Throttling: 'throttled',
  TooManyRequestsException: 'throttled',
  TimeoutError: 'timed-out',
  UnknownOperationException: 'unknown-operation',
  NotAnAwsAnswer: 'not-aws',
  AbortError: 'timed-out',
  UndeclaredCall: 'check-is-wrong',
  UndeclaredUse: 'check-is-wrong',
  TypeError: 'check-is-wrong',
  RangeError: 'check-is-wrong',
}

/** Node's network codes. */
const BY_CODE: Readonly<Record<string, ProblemCause>> = {
  EAI_AGAIN: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'timed-out',
  // Something on the way presents its own certificate.
  CERT_HAS_EXPIRED: 'not-aws',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'not-aws',
  ERR_TLS_CERT_ALTNAME_INVALID: 'not-aws',
  SELF_SIGNED_CERT_IN_CHAIN: 'not-aws',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'not-aws',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'not-aws',
}

/** What changes the meaning of an error. */
export interface ProblemContext {
  readonly kind: 'practice' | 'aws'
  /** The AWS profile that was asked for. */
  readonly profile?: string | undefined
  /** An endpoint that is not AWS's own. */
  readonly endpoint?: string | undefined
}

/** Names what stopped us from gathering. Only names and codes are passed on: messages may contain what the caller sent. */
export function toProblem(error: unknown, context: ProblemContext, operation?: string): Problem {
  if (!(error instanceof Error)) return { cause: 'unexpected', error: 'unknown error' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  // Codes first: the SDK calls a connection that broke a TimeoutError too.
  const cause = BY_CODE[code ?? ''] ?? byText(error) ?? BY_NAME[error.name] ?? 'unexpected'
  return {
    cause: inContext(cause, context),
    error: code ?? error.name,
    ...(operation !== undefined && { operation }),
  }
}

/** The same error means something else with a profile, or with an endpoint that is not AWS's own. */
function inContext(cause: ProblemCause, { kind, profile, endpoint }: ProblemContext): ProblemCause {
  if (cause === 'no-credentials' && profile !== undefined) return 'no-profile'
  if (cause !== 'unreachable') return cause
  if (kind === 'practice') return 'practice-account-gone'
  return endpoint === undefined ? 'unreachable' : 'endpoint-gone'
}

/**
 * Where names say too little: the SDK throws plain errors for a region that is missing or malformed [tried with @aws-sdk 3.1169], and one and the same error for a profile that is not there and for a single sign-on that has ended.
 */
function byText({ name, message }: Error): ProblemCause | undefined {
  if (/^Region (is missing|not accepted)/.test(message)) return 'no-region'
  return name === 'CredentialsProviderError' && /\bSSO session\b/.test(message) ? 'expired-credentials' : undefined
}
