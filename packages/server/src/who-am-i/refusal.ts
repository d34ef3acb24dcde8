import { errors } from 'jose'

import type { TokenProblem } from './answer.ts'
import messages from './who-am-i.en.ts'

/** The server does not accept this token. The message is for the page, and shows no part of the token. */
export class TokenRefused extends Error {
  override name = 'TokenRefused'
  readonly problem: TokenProblem
  constructor(problem: TokenProblem) {
    super(messages.token[problem])
    this.problem = problem
  }
}

/** A problem with the token as a refusal; anything else, such as keys that could not be fetched, is rethrown. */
export function refuse(error: unknown): never {
  const problem = problemOf(error)
  if (problem === undefined) throw error
  throw new TokenRefused(problem)
}

/** jose's errors, told apart by class. Its checks run in this order: form, key, signature, claims. */
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
