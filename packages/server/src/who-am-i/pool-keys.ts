import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'

/** The pool’s public keys could not be fetched from the address in its message, so nothing is known about the token. */
export class KeysMissing extends Error {
  override name = 'KeysMissing'
}

const known = new Map<string, JWTVerifyGetKey>()

/**
 * The public keys of a user pool, fetched from its own address with the first token, then kept. The address is
 * made from the learner's settings: a token is never asked where its keys are. The getter throws KeysMissing.
 */
export function keysOfPool(issuer: string): JWTVerifyGetKey {
  const keys = known.get(issuer) ?? fetched(`${issuer}/.well-known/jwks.json`)
  known.set(issuer, keys)
  return keys
}

function fetched(address: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(address))
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) throw error
      // The pool has two keys, and the token doesn't say which one it needs: treat it like an unknown key.
      if (error instanceof errors.JWKSMultipleMatchingKeys) throw new errors.JWKSNoMatchingKey()
      throw new KeysMissing(address, { cause: error })
    }
  }
}
