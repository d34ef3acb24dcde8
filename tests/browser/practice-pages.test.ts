/**
 * The pages of the practice account in a real browser: every state in both looks, accessible to everyone. Widths and colours have
 * nothing to do with each other, so two views are enough for all of them.
 */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectOpenToEverybody, openBrowser, openPage } from '../../tools/world/browser.ts'
import { CALLBACK, openPractice, PASSWORD } from './practice.ts'

const VIEWS = [
  ['wide and light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['on a phone and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[]

let browser: Awaited<ReturnType<typeof openBrowser>>
let practice: Awaited<ReturnType<typeof openPractice>>

beforeAll(async () => {
  browser = await openBrowser()
  practice = await openPractice()
})
afterAll(async () => {
  await browser.close()
  await practice.close()
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
async function expectPage(page: Page, title: RegExp) {
  await heading(page).filter({ hasText: title }).waitFor()
  await expectOpenToEverybody(page)
}
async function fill(page: Page, fields: Record<string, string>, button: string) {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(new RegExp(`^${label}`)).fill(value)
  await page.getByRole('button', { name: button, exact: true }).click()
}

describe.each(VIEWS)('%s', (_view, options) => {
  test.each([
    ['the classic hosted UI', 1],
    ['managed login', 2],
  ] as const)('%s: signing up by code, signing in, forgetting the password', async (_look, version) => {
    const { UserPoolId, at, style, number } = await practice.newPool(version, 'CODE', 'welcome')
    const { page, complaints, close } = await openPage(browser, options)
    const email = `ana-${number}@example.com`
    if (version === 2) {
      await page.goto(at('login'))
      await expectPage(page, /unavailable/)
      complaints.length = 0
      await style()
    }
    await page.goto(at('signup'))
    await page.getByLabel(/^Password/).fill('Corr')
    await page.getByText('A lower-case letter (done)').waitFor()
    await page.locator('[data-rules-status]', { hasText: '3 rules aren’t met yet.' }).waitFor({ state: 'attached' })
    await expectPage(page, /Sign up/)
    await fill(page, { 'E-mail': email, Password: 'weakling' }, 'Sign up')
    await page.getByRole('alert').getByText('did not conform').waitFor()
    await expectPage(page, /Sign up/)
    await fill(page, { 'E-mail': email, Password: PASSWORD }, 'Sign up')
    await expectPage(page, /Confirm your account/)
    await page.getByRole('button', { name: 'Send it again' }).click()
    await page.getByText('We have sent a new code.').waitFor()
    await fill(page, { Code: '12' }, 'Confirm account')
    await page.getByRole('alert').waitFor()
    await expectPage(page, /Confirm your account/)
    const { code = '' } = await practice.mailTo(email)
    await practice.cognito.confirmSignUp({
      ClientId: new URL(page.url()).searchParams.get('client_id') ?? '',
      Username: email,
      ConfirmationCode: code,
    })
    await page.goto(at('confirm'))
    await expectPage(page, /is confirmed/)

    await page.goto(at('login'))
    await expectPage(page, /Sign in/)
    await fill(page, { 'E-mail': email, Password: 'wrong' }, 'Sign in')
    await page.getByRole('alert').waitFor()
    await expectPage(page, /Sign in/)
    await page.goto(at('forgotPassword'))
    await expectPage(page, /Forgot your password/)
    await fill(page, { 'E-mail': email }, 'Mail me a code')
    await expectPage(page, /Set a new password/)
    const reset = await practice.mailTo(email)
    await fill(page, { Code: reset.code ?? '', 'New password': `${PASSWORD}!` }, 'Save')
    await expectPage(page, /Your password has been changed/)

    await practice.cognito.adminCreateUser({ UserPoolId, Username: `bo-${email}`, TemporaryPassword: PASSWORD })
    await page.goto(at('login'))
    await fill(page, { 'E-mail': `bo-${email}`, Password: PASSWORD }, 'Sign in')
    await expectPage(page, /Choose your password/)

    await page.goto(at('logout'))
    await expectPage(page, /Sign in/)
    expect(complaints).toEqual([])
    await page.goto(at('login', `${CALLBACK}/`))
    await page.getByText('the slash at the end').waitFor()
    await expectPage(page, /An error was encountered/)
    await close()
  })

  test.each([
    ['the classic hosted UI', 1],
    ['managed login', 2],
  ] as const)('%s: signing up by link, and every state of the page behind it', async (_look, version) => {
    const { at, style, number } = await practice.newPool(version, 'LINK', 'broken')
    if (version === 2) await style()
    const { page, close } = await openPage(browser, options)
    const email = `ana-${number}@example.com`
    await page.goto(at('signup'))
    await fill(page, { 'E-mail': email, Password: PASSWORD }, 'Sign up')
    await expectPage(page, /Check your mail/)
    const { link = '' } = await practice.mailTo(email)
    await page.goto(`${practice.endpoint}/inbox?to=${email}`)
    await expectPage(page, /Inbox/)
    await page.goto(link.replace(/\d{6}$/, 'wrong'))
    await expectPage(page, /doesn’t work/)
    await page.goto(link)
    await expectPage(page, /You’re confirmed, but a function failed/)
    await page.goto(link)
    await expectPage(page, /You’re already confirmed/)
    const calm = await practice.newPool(version, 'LINK')
    if (version === 2) await calm.style()
    await practice.cognito.signUp({ ClientId: calm.ClientId, Username: email, Password: PASSWORD })
    await page.goto((await practice.mailTo(email)).link ?? '')
    await expectPage(page, /Your registration has been confirmed/)
    await close()
  })

  test('the account with all that is in it, the inbox, and what is not there', async () => {
    const { UserPoolId, ClientId } = await practice.newPool(1, 'CODE', 'broken')
    const { UserSub } = await practice.cognito.signUp({ ClientId, Username: 'zoe@example.com', Password: PASSWORD })
    await practice.cognito.adminConfirmSignUp({ UserPoolId, Username: 'zoe@example.com' }).catch((error: Error) => {
      expect(error.name).toBe('UserLambdaValidationException')
    })
    const { page, close } = await openPage(browser, options)
    for (const [path, title] of [
      ['', /Your practice account/],
      [`pools/${UserPoolId}`, /Chocolate/],
      [`clients/${ClientId}`, /web/],
      [`users/${UserSub}`, /zoe@example\.com/],
      ['users/nobody', /No such user/],
      ['inbox', /Inbox/],
      ['inbox?to=nobody@example.com', /Inbox/],
      ['nowhere', /nothing here/],
      ['auth/no-domain/login', /No such domain/],
    ] as const) {
      await page.goto(`${practice.endpoint}/${path}`)
      await expectPage(page, title)
    }
    await close()
  })
})

test('the account’s page shows new pools, rows and users by itself, and lets go of what is deleted', async () => {
  const { page, complaints, close } = await openPage(browser)
  await page.goto(practice.endpoint)
  const { UserPool } = await practice.cognito.createUserPool({ PoolName: 'Brand new' })
  await page.getByRole('link', { name: 'Brand new' }).waitFor()
  await practice.dynamoDb.putItem({ TableName: 'chocolate_user', Item: { email: { S: 'live@example.com' } } })
  await page.getByRole('cell', { name: 'live@example.com' }).waitFor()
  await practice.cognito.adminCreateUser({ UserPoolId: UserPool?.Id, Username: 'live-user' })
  await page.getByRole('link', { name: 'live-user' }).waitFor()
  await practice.cognito.deleteUserPool({ UserPoolId: UserPool?.Id })
  await page.getByRole('link', { name: 'Brand new' }).waitFor({ state: 'detached' })
  await expectOpenToEverybody(page)
  expect(complaints).toEqual([])
  await close()
})
