/** A test's own tokens: what Cognito would sign, signed with the test's keys. */
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, type JWTVerifyGetKey, SignJWT } from 'jose'

import type { Expected } from '../../src/who-am-i/verify-token.ts'

const ISSUER = 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_a1B2c3D4e'
const CLIENT = '1h57kf5cpq17m0eml12example'
export const NOW = new Date('2026-11-23T12:00:00Z')
const seconds = NOW.getTime() / 1000

/** What the ID token of a user of step 9 says. */
export const CLAIMS: JWTPayload = {
  sub: '6f1c8d1e-0000-4000-8000-000000000000',
  email: 'ana@example.org',
  email_verified: true,
  iss: ISSUER,
  aud: CLIENT,
  token_use: 'id',
  iat: seconds - 60,
  exp: seconds + 3540,
}

/** A pool with two keys, as every pool of Cognito has. */
export async function aPool() {
  const [first, second] = await Promise.all([aKey('first'), aKey('second')])
  const keys: JWTVerifyGetKey = createLocalJWKSet({ keys: [first.publicJwk, second.publicJwk] })
  const expected: Expected = { issuer: ISSUER, clientId: CLIENT, keys, now: NOW }
  return { first, second, expected }
}

export async function aKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' }
  /** A token of these claims; one that is undefined is left out. */
  const sign = (change: Record<string, unknown> = {}, header: Record<string, unknown> = {}) =>
    new SignJWT({ ...CLAIMS, ...change }).setProtectedHeader({ alg: 'RS256', kid, ...header }).sign(privateKey)
  return { publicJwk, publicKey, sign }
}

/** The parts of a token, each changed by `change`. */
export function rewritten(token: string, change: (parts: [string, string, string]) => readonly string[]): string {
  const [header = '', payload = '', signature = ''] = token.split('.')
  return change([header, payload, signature]).join('.')
}

export const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
