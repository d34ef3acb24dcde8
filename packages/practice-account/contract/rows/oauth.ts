import { CALLBACK, codeRequest } from '../callback.ts'
import type { ClientChange, HostedApp, ContractContext } from '../context/context.ts'
import { has, holds, need, refused, same } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'

/** A hosted app, and a user who can sign in there. */
async function entered(context: ContractContext, client?: ClientChange) {
  const app = client === undefined ? await context.sharedHosted() : await context.hosted({ client })
  const email = context.email()
  const sub = await context.user(app.poolId, email)
  return { app, email, sub }
}

/** Signs in on the page. Returns where that leads: back to the app, with a code. */
async function enter(
  context: ContractContext,
  { pages, clientId }: HostedApp,
  email: string,
  more: Record<string, string> = {},
) {
  const browser = context.browser()
  const fields = { username: email, password: context.password }
  const answer = await browser.submit(`${pages}/login?${codeRequest(clientId, more)}`, fields)
  const { origin, searchParams } = new URL(need('a redirect', answer.headers.get('location')), pages)
  same('where the page leads', origin, CALLBACK)
  return { browser, state: searchParams.get('state'), code: need('a code', searchParams.get('code')) }
}

/** POST /oauth2/token. */
async function redeem({ pages, clientId }: HostedApp, fields: Record<string, string>) {
  const form = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: CALLBACK, ...fields }
  const answer = await fetch(`${pages}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) })
  return { status: answer.status, headers: answer.headers, json: (await answer.json()) as Record<string, unknown> }
}

async function challengeOf(verifier: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

const row = (name: string, behaviour: string, run: Row['run']): Row => ({
  id: `oauth/${name}`,
  behaviour,
  source: 'DOC',
  run,
})

/** A code that is redeemed with a different value than it was issued for: invalid_grant. */
const badGrant = (name: string, behaviour: string, fields: Record<string, string>): Row =>
  row(name, behaviour, async (context) => {
    const { app, email } = await entered(context)
    const { code } = await enter(context, app, email)
    has('answer', await redeem(app, { code, ...fields }), { status: 400, json: { error: 'invalid_grant' } })
  })

export default defineTopic('oauth', 'OAuth', [
  row('state', 'The state comes back as it was sent.', async (context) => {
    const { app, email } = await entered(context)
    same('state', (await enter(context, app, email, { state: 'a&b=c d' })).state, 'a&b=c d')
  }),
  row('code', 'A code becomes an ID token, an access token and a refresh token.', async (context) => {
    const { app, email } = await entered(context)
    const { status, json } = await redeem(app, { code: (await enter(context, app, email)).code })
    has('answer', { status, ...json }, { status: 200, token_type: 'Bearer', expires_in: 3600 })
    for (const name of ['id_token', 'access_token', 'refresh_token']) need(name, json[name])
  }),
  row('code-once', 'A code is good once.', async (context) => {
    const { app, email } = await entered(context)
    const { code } = await enter(context, app, email)
    same('first', (await redeem(app, { code })).status, 200)
    has('second', await redeem(app, { code }), { status: 400, json: { error: 'invalid_grant' } })
  }),
  badGrant('code-unknown', 'An unknown code is invalid_grant.', { code: 'made-up' }),
  badGrant('code-other-callback', 'A code with another redirect_uri is invalid_grant.', {
    redirect_uri: 'https://evil.example',
  }),
  row('session', 'With a session on the pages /oauth2/authorize leads straight back to the app.', async (context) => {
    const { app, email } = await entered(context)
    const { browser } = await enter(context, app, email)
    const query = codeRequest(app.clientId)
    const answer = await browser.get(`${app.pages}/oauth2/authorize?${query}`)
    const { origin, searchParams } = new URL(need('a redirect', answer.headers.get('location')), app.pages)
    same('origin', origin, CALLBACK)
    need('a code', searchParams.get('code'))
  }),
  row('logout-ends-the-session', 'After /logout the session on the pages has ended.', async (context) => {
    const { app, email } = await entered(context)
    const { browser } = await enter(context, app, email)
    const leave = new URLSearchParams({ client_id: app.clientId, logout_uri: `${CALLBACK}/bye` })
    await browser.get(`${app.pages}/logout?${leave}`)
    const query = codeRequest(app.clientId)
    const answer = await browser.get(`${app.pages}/oauth2/authorize?${query}`)
    holds('the sign-in page', /\/login\?/.test(answer.headers.get('location') ?? ''), answer.headers.get('location'))
  }),
  row('pkce', 'A code with a challenge wants its verifier.', async (context) => {
    const { app, email } = await entered(context)
    const code_verifier = 'v'.repeat(50)
    const pkce = { code_challenge: await challengeOf(code_verifier), code_challenge_method: 'S256' }
    const code = async () => (await enter(context, app, email, pkce)).code
    same('right verifier', (await redeem(app, { code: await code(), code_verifier })).status, 200)
    const wrong = await redeem(app, { code: await code(), code_verifier: 'w'.repeat(50) })
    has('wrong verifier', wrong, { status: 400, json: { error: 'invalid_grant' } })
    has('no verifier', await redeem(app, { code: await code() }), { status: 400, json: { error: 'invalid_grant' } })
  }),
  row('invalid-client', 'An unknown client is invalid_client.', async (context) => {
    const { app } = await entered(context)
    const answer = await redeem(app, { code: 'x', client_id: 'nobody' })
    same('error', answer.json.error, 'invalid_client')
  }),
  row('wrong-secret', 'A client with a secret must send it.', async (context) => {
    const { app, email } = await entered(context, { GenerateSecret: true })
    const { code } = await enter(context, app, email)
    same('error', (await redeem(app, { code })).json.error, 'invalid_client')
  }),
  row('unsupported-grant-type', 'Another grant type is unsupported_grant_type.', async (context) => {
    const { app } = await entered(context)
    same('error', (await redeem(app, { grant_type: 'password' })).json.error, 'unsupported_grant_type')
  }),
  row('wants-a-form', 'A body that is no form is invalid_request.', async (context) => {
    const { app } = await entered(context)
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${app.pages}/oauth2/token`, { method: 'POST', body: '{}', headers })
    has('answer', await answer.json(), { error: 'invalid_request' })
  }),
  row('every-origin', 'Every web page may call the token endpoint.', async (context) => {
    const { app } = await entered(context)
    const { headers } = await redeem(app, { code: 'made-up' })
    same('Access-Control-Allow-Origin', headers.get('access-control-allow-origin'), '*')
  }),
  row('refresh', 'A refresh token gives new tokens, and no new refresh token.', async (context) => {
    const { app, email } = await entered(context)
    const { json } = await redeem(app, { code: (await enter(context, app, email)).code })
    const refresh_token = String(json.refresh_token)
    const again = await redeem(app, { grant_type: 'refresh_token', refresh_token })
    for (const name of ['id_token', 'access_token']) need(name, again.json[name])
    same('refresh_token', again.json.refresh_token, undefined)
  }),
  row('refresh-revoked', 'A revoked refresh token is invalid_grant.', async (context) => {
    const { app, email } = await entered(context)
    const { json } = await redeem(app, { code: (await enter(context, app, email)).code })
    const refresh_token = String(json.refresh_token)
    await context.cognito.revokeToken({ ClientId: app.clientId, Token: refresh_token })
    const again = await redeem(app, { grant_type: 'refresh_token', refresh_token })
    has('answer', again, { status: 400, json: { error: 'invalid_grant' } })
  }),
  row('no-openid-no-id-token', 'An ID token comes only with the scope openid.', async (context) => {
    const { app, email } = await entered(context, {
      AllowedOAuthScopes: ['openid', 'aws.cognito.signin.user.admin'],
    })
    const { code } = await enter(context, app, email, { scope: 'aws.cognito.signin.user.admin' })
    const { json } = await redeem(app, { code })
    need('access_token', json.access_token)
    same('id_token', json.id_token, undefined)
  }),
  row('user-info', 'The endpoint userInfo tells who it is; email_verified is a text there.', async (context) => {
    const { app, email, sub } = await entered(context)
    const { json } = await redeem(app, { code: (await enter(context, app, email)).code })
    const headers = { authorization: `Bearer ${String(json.access_token)}` }
    const answer = await fetch(`${app.pages}/oauth2/userInfo`, { headers })
    has('userInfo', await answer.json(), { sub, email, email_verified: 'true' })
  }),
  row(
    'user-info-needs-openid',
    'The endpoint userInfo refuses a token of a sign-in by the API: 401 invalid_token.',
    async (context) => {
      const { app, email } = await entered(context)
      const tokens = await context.signIn(app.clientId, email)
      const answer = await fetch(`${app.pages}/oauth2/userInfo`, {
        headers: { authorization: `Bearer ${tokens.access}` },
      })
      same('status', answer.status, 401)
      has('answer', await answer.json(), { error: 'invalid_token' })
    },
  ),
  row(
    'granted-scopes',
    'A sign-in on the pages has the scopes that were granted, and GetUser refuses it without its own.',
    async (context) => {
      const { app, email } = await entered(context)
      const { json } = await redeem(app, { code: (await enter(context, app, email, { scope: 'openid' })).code })
      await refused(context.cognito.getUser({ AccessToken: String(json.access_token) }), 'NotAuthorizedException')
    },
  ),
])
