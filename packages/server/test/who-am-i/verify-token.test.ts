/** Which tokens the server accepts, and what it says about all others. */
import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'

import { KeysMissing, keysOfPool } from '../../src/who-am-i/pool-keys.ts'
import { verifyIdToken } from '../../src/who-am-i/verify-token.ts'
import { aKey, aPool, CLAIMS, encode, NOW, rewritten } from './keys.ts'
import messages from '../../src/who-am-i/who-am-i.en.ts'

const SENTENCES = messages.token

const pool = await aPool()
const stranger = await aKey('stranger')
const good = await pool.first.sign()
const verify = (token: string, now = NOW) => verifyIdToken(token, { ...pool.expected, now })
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

describe('a token that Cognito made for this app', () => {
  test('says who signed in, whichever of the two keys has signed it', async () => {
    expect(await verify(good)).toEqual({ email: 'ana@example.org' })
    expect(await verify(await pool.second.sign())).toEqual({ email: 'ana@example.org' })
  })

  test('is good until it expires, and not a second longer', async () => {
    expect(await verify(good, later(58))).toEqual({ email: 'ana@example.org' })
    await expect(verify(good, later(59))).rejects.toMatchObject({ problem: 'expired' })
  })
})

/** Everything that can be wrong with a token, and the server's name for it. */
const WRONG: readonly (readonly [string, keyof typeof SENTENCES, () => string | Promise<string>])[] = [
  ['no token at all', 'not-a-token', () => 'ana@example.org'],
  ['three parts that are no JSON', 'not-a-token', () => 'a.b.c'],
  [
    'another e-mail address in it',
    'changed-after-signing',
    () => rewritten(good, ([head, , sign]) => [head, encode({ ...CLAIMS, email: 'jane.smith@gmail.com' }), sign]),
  ],
  [
    'a longer life in it',
    'changed-after-signing',
    () => rewritten(good, ([head, , sign]) => [head, encode({ ...CLAIMS, exp: 9_999_999_999 }), sign]),
  ],
  ['its signature cut off', 'changed-after-signing', () => rewritten(good, ([head, claims]) => [head, claims, ''])],
  [
    'the algorithm “none” and no signature',
    'not-signed-with-rs256',
    () => rewritten(good, ([, claims]) => [encode({ alg: 'none', kid: 'first' }), claims, '']),
  ],
  [
    'the pool’s public key used as if it were a shared secret',
    'not-signed-with-rs256',
    () =>
      new SignJWT(CLAIMS)
        .setProtectedHeader({ alg: 'HS256', kid: 'first' })
        .sign(new TextEncoder().encode(JSON.stringify(pool.first.publicJwk))),
  ],
  ['the key of a stranger', 'signed-by-another-key', () => stranger.sign()],
  [
    'the key of a stranger under the name of the pool’s',
    'changed-after-signing',
    () => stranger.sign({}, { kid: 'first' }),
  ],
  [
    'a key that the token contains itself',
    'signed-by-another-key',
    () => stranger.sign({}, { jwk: stranger.publicJwk, jku: 'https://example.org/jwks.json' }),
  ],
  ['another pool as its issuer', 'from-another-pool', () => pool.first.sign({ iss: `${CLAIMS.iss}x` })],
  ['no issuer', 'from-another-pool', () => pool.first.sign({ iss: undefined })],
  ['another app client as its audience', 'for-another-app', () => pool.first.sign({ aud: 'another' })],
  ['no audience', 'for-another-app', () => pool.first.sign({ aud: undefined })],
  [
    'the form of an access token',
    'not-an-id-token',
    () => pool.second.sign({ token_use: 'access', aud: undefined, client_id: CLAIMS.aud }),
  ],
  [
    'the right audience, but the use of an access token',
    'not-an-id-token',
    () => pool.first.sign({ token_use: 'access' }),
  ],
  ['no use', 'not-an-id-token', () => pool.first.sign({ token_use: undefined })],
  ['no end to its life', 'not-a-token', () => pool.first.sign({ exp: undefined })],
  ['an address that was never verified', 'email-not-verified', () => pool.first.sign({ email_verified: false })],
  ['“true” as a text where a boolean belongs', 'email-not-verified', () => pool.first.sign({ email_verified: 'true' })],
  ['no address', 'email-not-verified', () => pool.first.sign({ email: undefined })],
]

test.each(WRONG)('a token with %s is refused: %s', async (_what, problem, token) => {
  const refusal: unknown = await verify(await token()).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ name: 'TokenRefused', problem, message: SENTENCES[problem] })
})

test('there is a token for every problem but the one of having none', () => {
  const tried = new Set([...WRONG.map(([, problem]) => problem), 'expired', 'no-token'])
  expect([...tried].toSorted()).toEqual(Object.keys(SENTENCES).toSorted())
})

test('keys that cannot be fetched say nothing about the token', async () => {
  const keys = keysOfPool('http://127.0.0.1:9/us-east-1_a1B2c3D4e')
  const error: unknown = await verifyIdToken(good, { ...pool.expected, keys }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(KeysMissing)
  expect(String(error)).not.toContain(good.slice(0, 20))
})
