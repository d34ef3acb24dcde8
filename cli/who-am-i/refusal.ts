import { errors } from 'jose'

import type { TokenProblem } from './answer.ts'

/** What the page says of each problem: what was wrong, and what that means. No sentence shows any of the token. */
export const TOKEN_PROBLEMS = {
  'no-token': 'The request brought no token, so the server does not know who is asking.',
  'not-a-token': 'This is no token: it does not have the three parts that a token has.',
  'not-signed-with-rs256':
    'The token says that it is signed in another way than RS256, or not at all. The server chooses the way, never the token.',
  'signed-by-another-key': 'The token was signed with a key that is not your user pool’s.',
  'changed-after-signing':
    'The signature does not fit. Somebody has changed the token after Cognito signed it, and one letter is enough.',
  'from-another-pool': 'The token says that another user pool made it.',
  'for-another-app': 'The token was made for another app client than yours.',
  'not-an-id-token': 'This is an access token. It says what somebody may do; the ID token says who somebody is.',
  expired: 'The token has expired. Sign in again to get a new one.',
  'email-not-verified':
    'Nobody has proved that this e-mail address belongs to the person who signed in. Lesson 4 says how that is done.',
} as const satisfies Record<TokenProblem, string>

/** The server does not believe this token. */
export class TokenRefused extends Error {
  override name = 'TokenRefused'
  readonly problem: TokenProblem
  constructor(problem: TokenProblem, options?: ErrorOptions) {
    super(TOKEN_PROBLEMS[problem], options)
    this.problem = problem
  }
}

/** A problem with the token as a refusal; anything else, such as keys that could not be fetched, is thrown on as it is. */
export function refuse(error: unknown): never {
  const problem = problemOf(error)
  if (problem === undefined) throw error
  throw new TokenRefused(problem)
}

/** jose's errors, told apart by their classes. Its checks run in this order: form, key, signature, claims. */
function problemOf(error: unknown): TokenProblem | undefined {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'not-signed-with-rs256'
  if (error instanceof errors.JWKSNoMatchingKey) return 'signed-by-another-key'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'changed-after-signing'
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    // The signature was right, so the claims are Cognito's own: an access token has no audience at all.
    if (error.payload.token_use !== 'id') return 'not-an-id-token'
    if (error.claim === 'iss') return 'from-another-pool'
    return error.claim === 'aud' ? 'for-another-app' : 'not-a-token'
  }
  return error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid ? 'not-a-token' : undefined
}
