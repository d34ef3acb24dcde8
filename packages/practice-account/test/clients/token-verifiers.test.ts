import { JwtVerifier } from 'aws-jwt-verify'
import { JwtInvalidSignatureError, KidNotFoundInJwksError } from 'aws-jwt-verify/error'
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { expect, test } from 'vitest'

import { confirmedUser, PASSWORD, sharedAccount, stepNine } from '../account.ts'

const account = await sharedAccount()

async function tokens(prefix: string) {
  const step = await stepNine(account, { domain: prefix })
  const email = `${prefix}@example.com`
  const sub = await confirmedUser(account, step, email)
  const { AuthenticationResult: given } = await account.cognito.initiateAuth({
    ClientId: step.ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: email, PASSWORD },
  })
  const issuer = `${account.endpoint}/${step.UserPoolId}`
  const jwksUri = `${issuer}/.well-known/jwks.json`
  const jwks = (await (await fetch(jwksUri)).json()) as JSONWebKeySet
  const [id, access] = [given?.IdToken ?? '', given?.AccessToken ?? '']
  return { step, email, sub, issuer, jwksUri, jwks, id, access }
}

/** The tokens of two pools: what each test does with them changes nothing. */
const [mine, other] = await Promise.all([tokens('my-chocolate'), tokens('other-chocolate')])

/** aws-jwt-verify as its readme says for issuers other than Cognito; it fetches only https, so the keys are given. */
function verifierOf({ issuer, jwksUri, jwks, step }: typeof mine) {
  const verifier = JwtVerifier.create([
    { issuer, jwksUri, audience: step.ClientId, customJwtCheck: ({ payload }) => expectUse(payload.token_use, 'id') },
  ])
  verifier.cacheJwks({ keys: jwks.keys.map((key) => ({ ...key, kty: key.kty ?? '' })) }, issuer)
  return verifier
}

function expectUse(found: unknown, wanted: string): void {
  if (found !== wanted) throw new Error(`token_use is ${String(found)}, not ${wanted}`)
}

test('jose verifies both tokens with the keys at the address and with a copy of them', async () => {
  for (const keys of [createRemoteJWKSet(new URL(mine.jwksUri)), createLocalJWKSet(mine.jwks)]) {
    const id = await jwtVerify(mine.id, keys, { issuer: mine.issuer, audience: mine.step.ClientId })
    expect(id.payload).toMatchObject({ token_use: 'id', email: mine.email, sub: mine.sub })
    const access = await jwtVerify(mine.access, keys, { issuer: mine.issuer })
    expect(access.payload).toMatchObject({ token_use: 'access', client_id: mine.step.ClientId, sub: mine.sub })
  }
})

test('jose refuses the tokens of another pool, for another app, and after their time', async () => {
  const keys = createLocalJWKSet(mine.jwks)
  const code = async (token: string, options: Parameters<typeof jwtVerify>[2]) =>
    (await jwtVerify(token, keys, options).then(
      () => ({}),
      (reason: unknown) => reason,
    )) as { code?: string }
  expect((await code(other.id, { issuer: other.issuer })).code).toBe('ERR_JWKS_NO_MATCHING_KEY')
  expect((await code(mine.id, { audience: other.step.ClientId })).code).toBe('ERR_JWT_CLAIM_VALIDATION_FAILED')
  const inTwoHours = new Date(Date.now() + 2 * 3_600_000)
  expect((await code(mine.access, { currentDate: inTwoHours })).code).toBe('ERR_JWT_EXPIRED')
})

test('aws-jwt-verify verifies ID and access tokens', async () => {
  expect(await verifierOf(mine).verify(mine.id)).toMatchObject({ sub: mine.sub, email: mine.email })
  const forApis = JwtVerifier.create({ issuer: mine.issuer, jwksUri: mine.jwksUri, audience: null })
  forApis.cacheJwks({ keys: mine.jwks.keys.map((key) => ({ ...key, kty: key.kty ?? '' })) })
  expect(await forApis.verify(mine.access)).toMatchObject({ sub: mine.sub, client_id: mine.step.ClientId })
})

test('aws-jwt-verify refuses an access token as an ID token, a changed token and the token of another pool', async () => {
  const verifier = verifierOf(mine)
  const [header = '', payload = '', signature = ''] = mine.id.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
  const changed = Buffer.from(JSON.stringify({ ...claims, email: 'eve@example.com' })).toString('base64url')
  await expect(verifier.verify(mine.access)).rejects.toThrow('Missing Audience')
  await expect(verifier.verify(`${header}.${changed}.${signature}`)).rejects.toThrow(JwtInvalidSignatureError)
  expect(() => verifier.verifySync(other.id)).toThrow(KidNotFoundInJwksError)
})
