import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { CALLBACK, confirmedUser, errorOf, freshAccount, PASSWORD, stepNine } from './account.ts'
import { Visitor } from './browser.ts'

async function visited(change: Parameters<typeof stepNine>[1] = {}) {
  const fresh = await freshAccount()
  const step = await stepNine(fresh, change)
  return {
    fresh,
    step,
    visitor: new Visitor(fresh.endpoint),
    at: (page: string) => `${step.pages}/${page}?${step.query}`,
  }
}

test('a visitor signs up on the page, is told to check the mail, clicks the link and signs in', async () => {
  const { fresh, step, visitor, at } = await visited()
  const username = 'ana@example.com'
  const signedUp = await visitor.submit(at('signup'), { username, password: PASSWORD })
  expect(signedUp.status).toBe(303)
  const landing = await (await visitor.get(signedUp.headers.get('location') ?? '')).text()
  expect(landing).toContain('Check your mail')
  expect(landing).toContain('href="/inbox"')
  const [mail] = await fresh.inbox(username)
  expect(await (await fetch(mail?.link ?? '')).text()).toContain('Your registration has been confirmed!')
  const back = await visitor.submit(`${at('login')}&state=a%26b`, { username, password: PASSWORD })
  expect(back.status).toBe(302)
  const callback = new URL(back.headers.get('location') ?? '')
  expect(callback.origin).toBe(CALLBACK)
  expect(callback.searchParams.get('state')).toBe('a&b')
  const tokens = await redeem(step.pages, { code: callback.searchParams.get('code') ?? '', client_id: step.ClientId })
  expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
  const session = await visitor.get(at('oauth2/authorize'))
  expect(session.headers.get('location')).toMatch(/^https:\/\/example\.com\/\?code=/)
})

test('a pool that mails a code asks for it after sign-up, and then goes back to the app', async () => {
  const { fresh, visitor, at } = await visited({
    pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' } },
  })
  const signedUp = await visitor.submit(at('signup'), { username: 'ana@example.com', password: PASSWORD })
  const confirm = signedUp.headers.get('location') ?? ''
  expect(await (await visitor.submit(confirm, { code: '12' })).text()).toContain('Invalid verification code')
  const [mail] = await fresh.inbox('ana@example.com')
  const back = await visitor.submit(confirm, { code: mail?.code ?? '' })
  expect(back.headers.get('location')).toMatch(/^https:\/\/example\.com\/\?code=/)
})

test('the link that is sent again works, the first one no longer', async () => {
  const { fresh, visitor, at } = await visited()
  const signedUp = await visitor.submit(at('signup'), { username: 'ana@example.com', password: PASSWORD })
  const waiting = signedUp.headers.get('location') ?? ''
  const page = await (await visitor.get(waiting)).text()
  const token = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const again = await visitor.post(at('resendcode'), { form_token: token })
  expect(await (await visitor.get(again.headers.get('location') ?? '')).text()).toContain('We have sent a new link.')
  const [second, first] = await fresh.inbox('ana@example.com')
  expect((await fetch(first?.link ?? '')).status).toBe(400)
  expect((await fetch(second?.link ?? '')).status).toBe(200)
})

test('what is wrong with a sign-up is said on the page, which keeps the address and not the password', async () => {
  const { visitor, at } = await visited()
  const page = await (await visitor.submit(at('signup'), { username: 'ana@example.com', password: 'weakling' })).text()
  expect(page).toContain('Password did not conform with policy: Password must have uppercase characters')
  expect(page).toContain('value="ana@example.com"')
  expect(page).not.toContain('weakling')
})

test('managed login without a branding style shows no pages, and does with one', async () => {
  const { fresh, step, visitor, at } = await visited({ managedLogin: true })
  for (const page of ['signup', 'login', 'forgotPassword']) {
    const answer = await visitor.get(at(page))
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Login pages unavailable. Please contact an administrator.')
  }
  expect((await visitor.get(at('oauth2/authorize'))).status).toBe(302)
  const { UserPoolId, ClientId } = step
  await fresh.cognito.createManagedLoginBranding({ UserPoolId, ClientId, UseCognitoProvidedValues: true })
  expect((await visitor.get(at('signup'))).status).toBe(200)
})

test('an address that is not a callback of the client is never gone to', async () => {
  const { step, visitor, at } = await visited()
  for (const page of ['signup', 'login', 'oauth2/authorize']) {
    for (const uri of ['https://evil.example', `${CALLBACK}/`, `${CALLBACK}.evil.example`, '//evil.example', '']) {
      const query = new URLSearchParams({ ...Object.fromEntries(step.query), redirect_uri: uri })
      const answer = await visitor.get(`${step.pages}/${page}?${query}`)
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toBe(
        `/auth/my-chocolate/error?error=redirect_mismatch&client_id=${step.ClientId}`,
      )
    }
  }
  expect((await visitor.get(at('error'))).status).toBe(400)
  const good = await visitor.get(`${step.pages}/logout?client_id=${step.ClientId}&logout_uri=${CALLBACK}/bye`)
  expect(good.headers.get('location')).toBe(`${CALLBACK}/bye`)
  const bad = await visitor.get(`${step.pages}/logout?client_id=${step.ClientId}&logout_uri=https://evil.example`)
  expect(bad.headers.get('location')).toMatch(/^\/auth\/my-chocolate\/error/)
})

test('a bad request with a good callback goes back to the app with its error', async () => {
  const { step, visitor } = await visited()
  const errorFor = async (change: Record<string, string>) => {
    const query = new URLSearchParams({ ...Object.fromEntries(step.query), state: 'mine', ...change })
    const { searchParams } = new URL(
      (await visitor.get(`${step.pages}/oauth2/authorize?${query}`)).headers.get('location') ?? '',
    )
    expect(searchParams.get('state')).toBe('mine')
    return searchParams.get('error')
  }
  expect(await errorFor({ response_type: 'banana' })).toBe('invalid_request')
  expect(await errorFor({ response_type: 'token' })).toBe('unauthorized_client')
  expect(await errorFor({ scope: 'openid phone' })).toBe('invalid_scope')
  expect(await errorFor({ code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' })).toBe('invalid_request')
})

test('a script in any reflected value stays text', async () => {
  const { fresh, step, visitor } = await visited({ pool: { PoolName: 'plain' } })
  const script = '"><script>alert(1)</script>'
  const query = new URLSearchParams({ ...Object.fromEntries(step.query), state: script })
  const pages = [
    await (await visitor.get(`${step.pages}/login?${query}`)).text(),
    await (await visitor.submit(`${step.pages}/signup?${query}`, { username: script, password: script })).text(),
    await (
      await visitor.get(
        `${step.pages}/error?error=${encodeURIComponent(script)}&client_id=${encodeURIComponent(script)}`,
      )
    ).text(),
  ]
  await fresh.dynamoDb.putItem({ TableName: 'chocolate_user', Item: { email: { S: script } } })
  pages.push(await (await fetch(fresh.endpoint)).text())
  for (const page of pages) expect(page).not.toContain('<script>alert')
  for (const page of pages.slice(1)) expect(page).toContain('&lt;script&gt;')
})

test('every page forbids frames, inline scripts and sniffing', async () => {
  const { fresh, at } = await visited()
  for (const url of [
    at('signup'),
    at('error'),
    `${fresh.endpoint}/`,
    `${fresh.endpoint}/inbox`,
    `${fresh.endpoint}/nowhere`,
  ]) {
    const { headers } = await fetch(url)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toMatch(/^(?:no-referrer|same-origin)$/)
  }
})

test('a form posted by another site, or without its token, does nothing', async () => {
  const { fresh, step, visitor, at } = await visited()
  const fields = { username: 'ana@example.com', password: PASSWORD }
  expect((await visitor.submit(at('signup'), fields, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await visitor.submit(at('signup'), fields, { origin: 'null' })).status).toBe(403)
  expect((await visitor.post(at('signup'), fields)).status).toBe(400)
  expect((await visitor.post(at('signup'), { ...fields, form_token: 'made-up' })).status).toBe(400)
  const stranger = new Visitor(fresh.endpoint)
  const token = /name="form_token" value="([^"]+)"/.exec(await (await stranger.get(at('signup'))).text())?.[1] ?? ''
  expect((await visitor.post(at('signup'), { ...fields, form_token: token })).status).toBe(400)
  expect((await fresh.cognito.listUsers({ UserPoolId: step.UserPoolId })).Users).toEqual([])
})

test('a code is good once, for its client, its callback and its verifier', async () => {
  const { fresh, step, visitor } = await visited()
  const username = 'ana@example.com'
  await confirmedUser(fresh, step, username)
  const verifier = 'v'.repeat(50)
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const codeFor = async (more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ ...Object.fromEntries(step.query), ...more })
    const back = await new Visitor(fresh.endpoint).submit(`${step.pages}/login?${query}`, {
      username,
      password: PASSWORD,
    })
    return new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? ''
  }
  const pkce = { code_challenge: challenge, code_challenge_method: 'S256' }
  const client_id = step.ClientId
  const code = await codeFor(pkce)
  expect(await redeem(step.pages, { code, client_id, code_verifier: verifier })).toHaveProperty('refresh_token')
  expect(await redeem(step.pages, { code, client_id, code_verifier: verifier })).toEqual({ error: 'invalid_grant' })
  expect(await redeem(step.pages, { code: await codeFor(pkce), client_id, code_verifier: 'w'.repeat(50) })).toEqual({
    error: 'invalid_grant',
  })
  expect(await redeem(step.pages, { code: await codeFor(pkce), client_id })).toEqual({ error: 'invalid_grant' })
  expect(await redeem(step.pages, { code: await codeFor(), client_id, redirect_uri: 'https://evil.example' })).toEqual({
    error: 'invalid_grant',
  })
  expect(await redeem(step.pages, { code: await codeFor(), client_id: 'nobody' })).toEqual({ error: 'invalid_client' })
  expect(await redeem(step.pages, { client_id })).toEqual({ error: 'invalid_request' })
  expect(await redeem(step.pages, { code: await codeFor(), client_id, redirect_uri: '' })).toEqual({
    error: 'invalid_request',
  })
  expect(await redeem(step.pages, { grant_type: 'refresh_token', client_id })).toEqual({ error: 'invalid_request' })
  expect(await redeem(step.pages, { grant_type: 'password', client_id })).toEqual({ error: 'unsupported_grant_type' })
  expect((await visitor.get(`${step.pages}/oauth2/token`)).status).toBe(404)
})

test('userInfo wants a token with openid and tells e-mail verified as text', async () => {
  const { fresh, step, visitor, at } = await visited()
  const username = 'ana@example.com'
  const sub = await confirmedUser(fresh, step, username)
  const back = await visitor.submit(at('login'), { username, password: PASSWORD })
  const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const tokens = (await redeem(step.pages, { code, client_id: step.ClientId })) as {
    access_token: string
    refresh_token: string
  }
  const ask = (token: string) =>
    fetch(`${step.pages}/oauth2/userInfo`, { headers: { authorization: `Bearer ${token}` } })
  expect(await (await ask(tokens.access_token)).json()).toEqual({
    sub,
    username: sub,
    email: username,
    email_verified: 'true',
  })
  const api = await fresh.cognito.initiateAuth({
    ClientId: step.ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD },
  })
  const refused = await ask(api.AuthenticationResult?.AccessToken ?? '')
  expect(refused.status).toBe(401)
  expect(await refused.json()).toMatchObject({ error: 'invalid_token' })
  expect((await errorOf(fresh.cognito.getUser({ AccessToken: tokens.access_token }))).name).toBe(
    'NotAuthorizedException',
  )
  const again = await redeem(step.pages, {
    grant_type: 'refresh_token',
    refresh_token: tokens.refresh_token,
    client_id: step.ClientId,
  })
  expect(again).toHaveProperty('id_token')
  expect(again).not.toHaveProperty('refresh_token')
})

test('the inbox and the viewer show what there is, and never a secret', async () => {
  const { fresh, step } = await visited({ client: { GenerateSecret: true } })
  await fresh.cognito.adminCreateUser({ UserPoolId: step.UserPoolId, Username: 'bo@example.com' })
  const viewer = await (await fetch(fresh.endpoint)).text()
  expect(viewer).toContain('has a secret')
  expect(viewer).not.toContain(step.secret)
  expect(viewer).toContain('bo@example.com')
  expect(viewer).toContain('jane.smith@gmail.com')
  expect(await (await fetch(`${fresh.endpoint}/inbox`)).text()).toContain('to bo@example.com')
})

async function redeem(pages: string, fields: Record<string, string>): Promise<unknown> {
  const body = new URLSearchParams({ grant_type: 'authorization_code', redirect_uri: CALLBACK, ...fields })
  const answer = await fetch(`${pages}/oauth2/token`, { method: 'POST', body })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  return answer.json()
}
