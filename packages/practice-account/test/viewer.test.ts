import { expect, test } from 'vitest'

import { nearRedirect } from '../src/hosted-ui/near-redirect.ts'
import { openPracticeAccount } from '../src/index.ts'
import { clientsFor, confirmedUser, freshAccount, freshFolder, stepNine } from './account.ts'

const textOf = async (url: string) => (await fetch(url)).text()

test.each([
  ['https://example.com/', 'https://example.com', 'the slash at the end'],
  ['http://example.com', 'https://example.com', 'http instead of https'],
  ['https://Example.com', 'https://example.com', 'capital and small letters'],
  ['http://example.com/', 'https://example.com', 'http instead of https and the slash at the end'],
])('%s asked for and %s registered differ in %s', (asked, registered, differs) => {
  expect(nearRedirect(asked, ['https://elsewhere.example', registered])).toEqual({ registered, differs })
})

test('addresses that differ in more are not called near', () => {
  for (const asked of ['https://example.com/app', 'https://example.org', '', 'https://example.com//'])
    expect(nearRedirect(asked, ['https://example.com'])).toBeUndefined()
})

test('a redirect_uri that is a slash off is explained on the error page and in the view of its client', async () => {
  const fresh = await freshAccount()
  const { pages, query, ClientId } = await stepNine(fresh)
  const client = `${fresh.endpoint}/clients/${ClientId}`
  expect(await textOf(client)).not.toContain('has to match')
  query.set('redirect_uri', 'https://example.com/')
  for (const page of [await textOf(`${pages}/login?${query}`), await textOf(client)]) {
    expect(page).toContain('<strong>the slash at the end</strong>')
    expect(page).toContain('<code>https://example.com/</code>')
    expect(page).toContain('<code>https://example.com</code>')
  }
  query.set('redirect_uri', 'https://"><script>alert(1)</script>')
  expect(await textOf(`${pages}/login?${query}`)).not.toContain('<script>alert')
  expect(await textOf(client)).not.toContain('<script>alert')
})

test('a pool, a client and a user have a page each, which tells no secret; what is gone says so', async () => {
  const fresh = await freshAccount()
  const step = await stepNine(fresh, { client: { GenerateSecret: true } })
  await fresh.cognito.adminCreateUser({ UserPoolId: step.UserPoolId, Username: 'ana@example.com' })
  const { Username } = await fresh.cognito.adminGetUser({ UserPoolId: step.UserPoolId, Username: 'ana@example.com' })
  const [mail] = await fresh.inbox('ana@example.com')
  const password = /temporary password is (\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
  expect(password).not.toBe('')
  for (const [path, said] of [
    [`pools/${step.UserPoolId}`, '8 characters'],
    [`clients/${step.ClientId}`, 'ALLOW_USER_SRP_AUTH'],
    [`users/${Username}`, 'FORCE_CHANGE_PASSWORD'],
  ] as const) {
    const page = await textOf(`${fresh.endpoint}/${path}`)
    expect(page).toContain(said)
    expect(page).not.toContain(step.secret)
    expect(page).not.toContain(password)
  }
  for (const path of ['pools/x', 'clients/x', 'users/x', 'clients/__proto__'])
    expect((await fetch(`${fresh.endpoint}/${path}`)).status).toBe(404)
})

test('the pool and the client of the learner’s settings carry a badge, and settings that cannot be read none', async () => {
  let marked: () => Promise<{ poolId?: string; clientId?: string }> = async () => ({})
  const account = await openPracticeAccount({ folder: freshFolder(), port: 0, marked: () => marked() })
  const { endpoint } = account
  const { cognito } = clientsFor(endpoint)
  const { UserPoolId, ClientId } = await stepNine({ cognito, endpoint })
  await cognito.createUserPool({ PoolName: 'another' })
  const badges = async (path = '') => (await textOf(`${endpoint}/${path}`)).split('in your .env').length - 1
  expect(await badges()).toBe(0)
  marked = async () => ({ poolId: UserPoolId, clientId: ClientId })
  expect(await badges()).toBe(2)
  expect(await badges(`clients/${ClientId}`)).toBe(1)
  expect(await badges(`pools/${UserPoolId}`)).toBe(2)
  marked = async () => {
    throw new Error('.env, line 3: this is no setting.')
  }
  expect(await badges()).toBe(0)
  await account.close()
})

test('managed login and the classic hosted UI are two looks, each with its label', async () => {
  const fresh = await freshAccount()
  const classic = await stepNine(fresh, { domain: 'old' })
  const managed = await stepNine(fresh, { domain: 'new', managedLogin: true })
  const { UserPoolId, ClientId } = managed
  await fresh.cognito.createManagedLoginBranding({ UserPoolId, ClientId, UseCognitoProvidedValues: true })
  await confirmedUser(fresh, classic, 'ana@example.com')
  for (const page of ['signup', 'login', 'confirm', 'forgotPassword', 'error', 'confirmUser']) {
    const [old, modern] = await Promise.all([
      textOf(`${classic.pages}/${page}?${classic.query}`),
      textOf(`${managed.pages}/${page}?${managed.query}`),
    ])
    expect([page, old.includes('class="card classic"'), old.includes('classic hosted UI')]).toEqual([page, true, true])
    expect([page, modern.includes('class="card managed"'), modern.includes('managed login')]).toEqual([
      page,
      true,
      true,
    ])
    for (const one of [old, modern]) expect(one).toMatch(/Practice account<\/strong>\s*<span>— not AWS/)
  }
})
