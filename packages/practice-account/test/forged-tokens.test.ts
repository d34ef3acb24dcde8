import { createHmac, generateKeyPairSync, sign } from 'node:crypto'

import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'

import { confirmedUser, errorOf, freshAccount, PASSWORD, stepNine } from './account.ts'

async function signedIn() {
  const fresh = await freshAccount()
  const { ClientId } = await stepNine(fresh)
  const email = 'ana@example.com'
  const sub = await confirmedUser(fresh, { ClientId }, email)
  const AuthParameters = { USERNAME: email, PASSWORD }
  const { AuthenticationResult: tokens } = await fresh.cognito.initiateAuth({
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters,
  })
  return { fresh, sub, tokens: tokens ?? {} }
}

test('a forged token opens nothing: another key, no algorithm, a shared-secret algorithm, an ID token, a changed claim', async () => {
  const { fresh, sub, tokens } = await signedIn()
  const getUser = (AccessToken: string) => errorOf(fresh.cognito.getUser({ AccessToken }))
  expect((await fresh.cognito.getUser({ AccessToken: tokens.AccessToken })).Username).toBe(sub)
  const [header = '', payload = '', signature = ''] = (tokens.AccessToken ?? '').split('.')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const claims = decodeJwt(tokens.AccessToken ?? '')
  const jwks = (await (await fetch(`${claims.iss}/.well-known/jwks.json`)).json()) as {
    keys: { kid: string; n: string }[]
  }
  const modulus = Buffer.from(jwks.keys.find((key) => key.kid === kid)?.n ?? '', 'base64url')
  const hs256 = `${part({ alg: 'HS256', kid })}.${payload}`
  const forged = [
    `${header}.${payload}.${sign('RSA-SHA256', Buffer.from(`${header}.${payload}`), privateKey).toString('base64url')}`,
    `${part({ alg: 'none', kid })}.${payload}.`,
    `${part({ alg: 'none' })}.${payload}.${signature}`,
    `${hs256}.${createHmac('sha256', modulus).update(hs256).digest('base64url')}`,
    `${header}.${part({ ...claims, exp: 99_999_999_999 })}.${signature}`,
    tokens.IdToken ?? '',
    `${header}.${payload}`,
    'rubbish',
  ]
  for (const token of forged) expect((await getUser(token)).name).toBe('NotAuthorizedException')
})
