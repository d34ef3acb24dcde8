// Ways in that the other tests do not try. Beside this: forged tokens in sign-in.test.ts, hosts and origins in
// guard.test.ts, forms of other sites in hosted-pages.test.ts, random requests in fuzz.test.ts.
import { connect } from 'node:net'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { CALLBACK, confirmedUser, errorOf, freshAccount, PASSWORD, stepNine } from './account.ts'
import { Visitor } from './browser.ts'

/** Values that the pages have to escape: each contains text that no page may show unescaped. */
const script = fc
  .tuple(
    fc.constantFrom('"><script>pwned()</script>', "'><img src=x onerror=pwned()>", '</title><svg onload=pwned()>'),
    fc.string({ maxLength: 8 }),
  )
  .map(([mark, around]) => `${around}${mark}${around}`)
const UNESCAPED = /<script>pwned|<img src=x|<svg onload/

const FIELDS =
  'username password email name code form_token state nonce scope session sent error client_id redirect_uri user_name confirmation_code'
const PAGES = 'signup login changePassword confirm forgotPassword resendcode confirmUser logout error oauth2/authorize'

test('a script in any field of any hosted page stays text, in the address and in the form', async () => {
  const fresh = await freshAccount()
  const { pages, query } = await stepNine(fresh, {
    pool: { UsernameAttributes: undefined, VerificationMessageTemplate: undefined },
  })
  const fields = fc.dictionary(fc.constantFrom(...FIELDS.split(' ')), script, { minKeys: 1, maxKeys: 5 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PAGES.split(' ')), fields, fc.boolean(), async (page, values, good) => {
      const visitor = new Visitor(fresh.endpoint)
      const inUrl = new URLSearchParams(good ? { ...values, ...Object.fromEntries(query) } : values)
      const url = `${pages}/${page}?${inUrl}`
      const answers = [await visitor.get(url), await visitor.submit(url, values)]
      for (const answer of answers) expect(await answer.text()).not.toMatch(UNESCAPED)
    }),
    { numRuns: 150 },
  )
  for (const page of ['', 'inbox', 'inbox?to=%22%3E%3Cscript%3Epwned()%3C/script%3E'])
    expect(await (await fetch(`${fresh.endpoint}/${page}`)).text()).not.toMatch(UNESCAPED)
})

test('no parameter makes any page redirect to another site', async () => {
  const fresh = await freshAccount()
  const { pages, query } = await stepNine(fresh)
  const evil = fc.constantFrom(
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    `${CALLBACK}@evil.example`,
    `${CALLBACK}.evil.example`,
    'javascript:alert(1)',
  )
  const names = fc.constantFrom('redirect_uri', 'logout_uri', 'state', 'error', 'client_id', 'response_type', 'scope')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PAGES.split(' ')), fc.dictionary(names, evil), async (page, values) => {
      const all = new URLSearchParams({ ...Object.fromEntries(query), ...values })
      const to = (await new Visitor(fresh.endpoint).get(`${pages}/${page}?${all}`)).headers.get('location')
      const { origin } = new URL(to ?? '/', fresh.endpoint)
      expect([CALLBACK, fresh.endpoint]).toContain(origin)
    }),
    { numRuns: 150 },
  )
})

test('a code of one app is worth nothing to another, nor a token of one pool to the pages of another', async () => {
  const fresh = await freshAccount()
  const mine = await stepNine(fresh)
  const theirs = await stepNine(fresh, { domain: 'their-chocolate' })
  await confirmedUser(fresh, mine, 'ana@example.com')
  const { UserPoolClient } = await fresh.cognito.createUserPoolClient({
    UserPoolId: mine.UserPoolId,
    ClientName: 'neighbour',
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid'],
    CallbackURLs: [CALLBACK],
  })
  const code = async () => {
    const credentials = { username: 'ana@example.com', password: PASSWORD }
    const back = await new Visitor(fresh.endpoint).submit(`${mine.pages}/login?${mine.query}`, credentials)
    return new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? ''
  }
  const redeem = async (pages: string, client_id: string, given: string) => {
    const fields = { grant_type: 'authorization_code', redirect_uri: CALLBACK, client_id, code: given }
    const answer = await fetch(`${pages}/oauth2/token`, { method: 'POST', body: new URLSearchParams(fields) })
    return (await answer.json()) as { error?: string; access_token?: string }
  }
  const taken = await code()
  expect(await redeem(mine.pages, UserPoolClient?.ClientId ?? '', taken)).toEqual({ error: 'invalid_grant' })
  // The attempt with the wrong client has used it up.
  expect(await redeem(mine.pages, mine.ClientId, taken)).toEqual({ error: 'invalid_grant' })
  expect(await redeem(theirs.pages, theirs.ClientId, await code())).toEqual({ error: 'invalid_grant' })
  const { access_token = '' } = await redeem(mine.pages, mine.ClientId, await code())
  const info = (pages: string) =>
    fetch(`${pages}/oauth2/userInfo`, { headers: { authorization: `Bearer ${access_token}` } })
  expect((await info(mine.pages)).status).toBe(200)
  expect((await info(theirs.pages)).status).toBe(401)
})

test('the tokens of a user who is gone or disabled open nothing', async () => {
  const fresh = await freshAccount()
  const step = await stepNine(fresh)
  const { UserPoolId, ClientId } = step
  const tokenOf = async (Username: string) => {
    await confirmedUser(fresh, step, Username)
    const AuthParameters = { USERNAME: Username, PASSWORD }
    const signedIn = await fresh.cognito.initiateAuth({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })
    return signedIn.AuthenticationResult?.AccessToken
  }
  const [ana, bo] = [await tokenOf('ana@example.com'), await tokenOf('bo@example.com')]
  await fresh.cognito.adminDisableUser({ UserPoolId, Username: 'ana@example.com' })
  await fresh.cognito.adminDeleteUser({ UserPoolId, Username: 'bo@example.com' })
  expect((await errorOf(fresh.cognito.getUser({ AccessToken: ana }))).name).toBe('NotAuthorizedException')
  expect((await errorOf(fresh.cognito.getUser({ AccessToken: bo }))).name).not.toBe('no error')
})

test('no path leads to a file of this machine, under any prefix and in any spelling', async () => {
  const { endpoint } = await freshAccount()
  const { port } = new URL(endpoint)
  const ups = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '....//', '%252e%252e%252f', '..%c0%af']
  for (const prefix of ['', 'assets/', 'auth/', 'auth/x/', 'inbox/', 'us-east-1_x/.well-known/', 'pools/', 'tables/']) {
    for (const up of ups) {
      for (const file of ['etc/passwd', 'package.json', 'practice-account/cognito.journal']) {
        const answer = await raw(Number(port), `GET /${prefix}${up.repeat(6)}${file} HTTP/1.1`)
        expect([prefix, up, file, answer.slice(9, 10)]).toEqual([prefix, up, file, '4'])
        expect(answer).not.toMatch(/root:x:|"dependencies"|"user"/)
      }
    }
  }
}, 120_000)

/** Sends a raw request line, which no client tidies up. Returns everything that comes back. */
function raw(port: number, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${line}\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)
    })
    socket.on('data', (piece) => (text += piece.toString()))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}

test('a body that never ends keeps no other request waiting', async () => {
  const { endpoint, cognito } = await freshAccount()
  const { port } = new URL(endpoint)
  const head = `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Amz-Target: AWSCognitoIdentityProviderService.SignUp\r\n`
  const slow = await Promise.all(
    Array.from(
      { length: 50 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve) => {
          const socket = connect(Number(port), '127.0.0.1', () => {
            socket.write(`${head}Content-Length: 900\r\n\r\n{`, () => resolve(socket))
          })
        }),
    ),
  )
  expect((await cognito.listUserPools({ MaxResults: 1 })).UserPools).toEqual([])
  for (const socket of slow) socket.destroy()
})
