import * as oauth from 'oauth4webapi'
import { expect, test } from 'vitest'

import { CALLBACK, confirmedUser, freshAccount, PASSWORD, stepNine } from '../account.ts'
import { Visitor } from '../browser.ts'

/** The practice account speaks http, as only an address on this machine may. */
const HERE = { [oauth.allowInsecureRequests]: true }
const EMAIL = 'ana@example.com'

/** An app that found the pool by discovery, and its user, who signed up and clicked the link. */
async function app(secret = false) {
  const fresh = await freshAccount()
  const step = await stepNine(fresh, { client: { GenerateSecret: secret } })
  const issuer = new URL(`${fresh.endpoint}/${step.UserPoolId}`)
  const found = await oauth.discoveryRequest(issuer, HERE)
  const server = await oauth.processDiscoveryResponse(issuer, found)
  const client: oauth.Client = { client_id: step.ClientId }
  const auth = step.secret === undefined ? oauth.None() : oauth.ClientSecretBasic(step.secret)
  return { fresh, step, server, client, auth }
}

type App = Awaited<ReturnType<typeof app>>

/** From the app to the sign-in page and back, as a browser goes. */
async function visit({ fresh, step, server }: App, more: Record<string, string>): Promise<URL> {
  const start = new URL(server.authorization_endpoint ?? '')
  const query = { client_id: step.ClientId, response_type: 'code', redirect_uri: CALLBACK, scope: 'openid email' }
  start.search = new URLSearchParams({ ...query, ...more }).toString()
  const visitor = new Visitor(fresh.endpoint)
  const login = (await visitor.get(start.href)).headers.get('location') ?? ''
  const back = await visitor.submit(login, { username: EMAIL, password: PASSWORD })
  return new URL(back.headers.get('location') ?? '')
}

test.each([
  ['a public client', false],
  ['a client with a secret', true],
])('%s: the code flow with PKCE, state and nonce, then userInfo, refresh and revocation', async (_, secret) => {
  const mine = await app(secret)
  const { server, client, auth } = mine
  // A client with a secret signs up with its hash; an administrator needs none.
  const Username = EMAIL
  const { UserPoolId } = mine.step
  await mine.fresh.cognito.adminCreateUser({ UserPoolId, Username, MessageAction: 'SUPPRESS' })
  await mine.fresh.cognito.adminSetUserPassword({ UserPoolId, Username, Password: PASSWORD, Permanent: true })
  const [verifier, state, nonce] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
  ]
  const code_challenge = await oauth.calculatePKCECodeChallenge(verifier)
  const back = await visit(mine, { state, nonce, code_challenge, code_challenge_method: 'S256' })
  const params = oauth.validateAuthResponse(server, client, back, state)
  const answer = await oauth.authorizationCodeGrantRequest(server, client, auth, params, CALLBACK, verifier, HERE)
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: nonce,
    requireIdToken: true,
  })
  await oauth.validateApplicationLevelSignature(server, answer, HERE)
  const claims = oauth.getValidatedIdTokenClaims(tokens)
  expect(claims).toMatchObject({ iss: server.issuer, aud: client.client_id, email: EMAIL, nonce })

  const sub = claims?.sub ?? ''
  const info = await oauth.userInfoRequest(server, client, tokens.access_token, HERE)
  expect(await oauth.processUserInfoResponse(server, client, sub, info)).toMatchObject({ sub, email: EMAIL })

  const refresh = () => oauth.refreshTokenGrantRequest(server, client, auth, tokens.refresh_token ?? '', HERE)
  const renewed = await oauth.processRefreshTokenResponse(server, client, await refresh())
  expect(renewed.access_token).not.toBe(tokens.access_token)

  const gone = await oauth.revocationRequest(server, client, auth, tokens.refresh_token ?? '', HERE)
  expect(await oauth.processRevocationResponse(gone)).toBeUndefined()
  const refused = oauth.processRefreshTokenResponse(server, client, await refresh())
  await expect(refused).rejects.toMatchObject({ error: 'invalid_grant' })
  // AWS names the error in WWW-Authenticate without a scheme, which the library does not read; so does ours.
  expect((await oauth.userInfoRequest(server, client, renewed.access_token, HERE)).status).toBe(401)
})

test('an answer with another state, a wrong verifier and a nonce of another visit are refused', async () => {
  const mine = await app()
  const { server, client, auth, step } = mine
  await confirmedUser(mine.fresh, step, EMAIL)
  const state = oauth.generateRandomState()
  const code_challenge = await oauth.calculatePKCECodeChallenge(oauth.generateRandomCodeVerifier())
  const back = await visit(mine, { state, code_challenge, code_challenge_method: 'S256' })
  expect(() => oauth.validateAuthResponse(server, client, back, oauth.generateRandomState())).toThrow('state')
  const params = oauth.validateAuthResponse(server, client, back, state)
  const wrong = oauth.generateRandomCodeVerifier()
  const answer = await oauth.authorizationCodeGrantRequest(server, client, auth, params, CALLBACK, wrong, HERE)
  await expect(oauth.processAuthorizationCodeResponse(server, client, answer)).rejects.toMatchObject({
    error: 'invalid_grant',
  })

  const second = await visit(mine, { state, nonce: oauth.generateRandomNonce() })
  const again = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    auth,
    oauth.validateAuthResponse(server, client, second, state),
    CALLBACK,
    oauth.nopkce,
    HERE,
  )
  const expectedNonce = oauth.generateRandomNonce()
  await expect(oauth.processAuthorizationCodeResponse(server, client, again, { expectedNonce })).rejects.toThrow(
    'nonce',
  )
})
