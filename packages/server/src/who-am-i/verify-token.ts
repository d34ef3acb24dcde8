import { jwtVerify, type JWTVerifyGetKey } from 'jose'

import { refuse, TokenRefused } from './refusal.ts'

/** What a token has to match. */
export interface Expected {
  /** The address of the user pool: its endpoint and its id. */
  readonly issuer: string
  /** The id of the app client. */
  readonly clientId: string
  /** The pool's public keys: finds the one that the token's header names (`kid`). */
  readonly keys: JWTVerifyGetKey
  /** The time at which the token must be valid; now, unless a test says otherwise. */
  readonly now?: Date
}

/** A user whom Cognito has signed in, and who has proved that the e-mail address is theirs. Only `verifyIdToken` makes one. */
export interface VerifiedUser {
  readonly email: string
}

/**
 * Who signed in, if everything about this ID token is right.
 * @throws TokenRefused with the reason. Keys that could not be fetched are a different kind of error.
 */
// #region verify-token
export async function verifyIdToken(idToken: string, expected: Expected): Promise<VerifiedUser> {
  const { issuer, clientId, keys, now = new Date() } = expected
  const { payload } = await jwtVerify(idToken, keys, {
    algorithms: ['RS256'], // signed, and in this way only
    issuer, // by my user pool
    audience: clientId, // for my app client
    requiredClaims: ['exp'],
    currentDate: now, // and not expired
  }).catch(refuse)

  const { token_use: use, email, email_verified: verified } = payload
  if (use !== 'id') throw new TokenRefused('not-an-id-token')
  if (verified !== true || typeof email !== 'string') throw new TokenRefused('email-not-verified')
  return { email }
}
// #endregion verify-token
