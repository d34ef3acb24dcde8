/** The page that the whole step leads to, in a real browser: from an empty account to the learner's own row. */
import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { allLessons } from '@workbook/workbook'
import { connect } from '../../tools/world/account.ts'
import { Learner } from '../../tools/world/learner.ts'
import { confirm, EMAIL, PASSWORD, putRow, signUp } from '../../tools/world/tasks.ts'
import { expectOpenToEverybody, openBrowser, openPage } from '../../tools/world/browser.ts'

const PAGE = '/step09/6-who-am-i'
const JANE = 'jane.smith@gmail.com'

let browser: Awaited<ReturnType<typeof openBrowser>>
let learner: Learner
let book: string
let practice: string

beforeAll(async () => {
  browser = await openBrowser()
  learner = await Learner.arrives()
  const { out } = await learner.start(['start'], /Ctrl-C/)
  book = /The book\s+(http:\S+)/.exec(out)?.[1] ?? ''
  practice = /Practice account\s+(http:\S+)/.exec(out)?.[1] ?? ''
})
afterAll(async () => {
  await browser.close()
  await learner[Symbol.asyncDispose]()
})

test('from an empty account to one’s own row: every obstacle has its sentence, and nothing leaks', async () => {
  const account = connect({ endpoint: practice, region: 'us-east-1' })
  const { page, complaints, close } = await openPage(browser)
  const sent: Request[] = []
  page.on('request', (request) => sent.push(request))
  const tokens = tokensOf(page)
  const at = partsOf(page)
  await page.goto(book + PAGE)

  await at.signIn.getByText('There is no USER_POOL_ID in .env').first().waitFor()
  await expectOpenWideAndNarrow(page)
  for (const { id } of allLessons().slice(0, 3)) expect(await learner.run('solve', id)).toMatchObject({ code: 0 })
  const clientId = /^CLIENT_ID=(\S+)$/m.exec(await learner.read('.env'))?.[1] ?? ''
  await at.signIn.getByRole('button', { name: 'Look again' }).click()

  await signUp(account, clientId)
  await at.enter('Wrong-password-1')
  await at.signIn.getByText('The password may be wrong').first().waitFor()
  await at.keepsWhatWasTyped('Wrong-password-1')
  expect(await at.signIn.getByText('if your app client has a secret').isVisible()).toBe(false)
  await at.wire.getByText('Cognito refuses').waitFor()
  await expectOpenWideAndNarrow(page)
  await at.enter(PASSWORD)
  await at.signIn.getByText('haven’t clicked the mailed link yet').first().waitFor()

  await confirm(account, clientId)
  await at.enter(PASSWORD)
  await at.signIn.getByText(`You’re signed in as ${EMAIL}`).first().waitFor()
  expect(await page.locator('.who-signed').evaluate((element) => element === document.activeElement)).toBe(true)
  await at.whoAmI.getByRole('button', { name: 'Who am I?' }).click()
  await at.whoAmI.getByText('has no row under exactly this address').waitFor()
  expect(await at.whoAmI.getByRole('link', { name: /lesson 5/ }).getAttribute('href')).toContain('5-table-row')
  await putRow(account)
  await at.whoAmI.getByRole('button', { name: 'Who am I?' }).click()
  await at.whoAmI.getByText('Hello, Ana.').waitFor()
  await page
    .locator(`.VPSidebar [data-progress="${PAGE.slice(1)}"]`)
    .filter({ hasText: '✓ done' })
    .waitFor()

  await at.otherRow.getByRole('button').click()
  await at.otherRow.getByText(`You asked for ${JANE}, and the server answered for ${EMAIL}.`).waitFor()
  expect(await at.otherRow.getByText('Hello, Ana.').count()).toBe(1)
  await at.changed.getByRole('button').click()
  await at.changed.getByText('The signature doesn’t match.').waitFor()
  await openEverything(page)
  await expectOpenWideAndNarrow(page)

  await whatIsSeen(page)
  const own = sent.filter((request) => request.url().startsWith(book))
  expect(await leaks(sent, [PASSWORD, 'Wrong-password-1'])).toEqual([])
  expect(await leaks(own, [tokens.access, tokens.refresh])).toEqual([])
  expect(await leaks(own, [tokens.id], 'authorization')).toEqual([])
  // The theme remembers whether it is light or dark; nothing else is stored.
  const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage, cookie: document.cookie }))
  expect(kept).toEqual({ 'vitepress-theme-appearance': 'auto', cookie: '' })

  await at.signIn.getByRole('button', { name: 'Sign out' }).click()
  await at.whoAmI.getByText('Sign in above').waitFor()
  expect(await page.getByText('Hello, Ana.').count()).toBe(0)
  await page.reload()
  await at.signIn.getByLabel('Password').waitFor()
  expect(complaints.filter((each) => !/the server responded with a status of 40[014]/.test(each))).toEqual([])
  await close()
  await account[Symbol.asyncDispose]()
}, 300_000)

test('an API that trusts the request hands out Jane’s row, read from the learner’s own table', async () => {
  const { page, complaints, close } = await openPage(browser)
  await page.goto(book + PAGE)
  await page.getByText('That API once more').click()
  const { trusting } = partsOf(page)
  await trusting.getByRole('button', { name: 'Ask the API' }).press('Enter')
  await trusting.getByText(`GET /api/user?user_email=${JANE}`).waitFor()
  await trusting.getByText('read this row from chocolate_user').waitFor()
  expect(await trusting.getByRole('definition').allTextContents()).toContain('Jane')
  await expectOpenWideAndNarrow(page)
  expect(complaints).toEqual([])
  await close()
})

test('a learner takes Jane’s address, is refused, and comes back, with a reload half-way', async () => {
  await learner.set({ EMAIL })
  const { page, complaints, close } = await openPage(browser)
  const at = partsOf(page)
  const jane = at.becomeJane
  await page.goto(book + PAGE)
  await at.enter(PASSWORD)
  await jane.getByRole('button', { name: `Change my address to ${JANE}` }).click()
  await jane.getByText('it says email_verified: false').waitFor()
  expect(await jane.getByRole('definition').allTextContents()).toEqual([
    expect.stringContaining(JANE),
    expect.stringContaining('false'),
  ])
  await expectOpenWideAndNarrow(page)
  for (const lesson of ['step09/4', 'step09/5']) expect((await learner.run('check', lesson)).code).toBe(1)

  await page.reload()
  await at.signIn.getByText(`you changed your address in the pool to ${JANE}`).waitFor()
  expect(await at.signIn.getByLabel('E-mail address').inputValue()).toBe(JANE)
  await at.enter(PASSWORD, JANE)
  await jane.getByRole('button', { name: 'Ask the server again' }).click()
  await jane.getByText('it says email_verified: false').waitFor()
  expect(await jane.getByLabel('Your own e-mail address').inputValue()).toBe(EMAIL)
  await jane.getByRole('button', { name: 'Change it back' }).click()

  await jane.getByLabel('The code').fill('000000')
  await jane.getByRole('button', { name: 'Verify my address' }).click()
  await jane.getByText('That isn’t the newest code').waitFor()
  await expectOpenWideAndNarrow(page)
  await page.reload()
  await at.enter(PASSWORD)
  await jane.getByRole('button', { name: 'Mail me another code' }).click()
  await jane.getByText('Another code is on its way').waitFor()
  const inbox = await fetch(`${practice}/inbox.json?to=${EMAIL}`)
  const [mail] = (await inbox.json()) as { code?: string }[]
  await jane.getByLabel('The code').fill(mail?.code ?? '')
  await jane.getByRole('button', { name: 'Verify my address' }).click()
  await jane.getByText(`${EMAIL} is verified again`).waitFor()
  for (const lesson of ['step09/4', 'step09/5']) expect((await learner.run('check', lesson)).code).toBe(0)
  expect(await page.evaluate(() => localStorage.getItem('workbook-own-address'))).toBeNull()
  expect(complaints.filter((each) => !/the server responded with a status of 40[01]/.test(each))).toEqual([])
  await close()
}, 120_000)

test('where no script runs, the page says so in its parts', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(book + PAGE)
  expect(await partsOf(page).signIn.getByText('switch on JavaScript').isVisible()).toBe(true)
  await close()
})

test('after a change to another account the page asks to be loaded again, and talks to no server before', async () => {
  const { page, complaints, close } = await openPage(browser)
  const at = partsOf(page)
  await page.goto(book + PAGE)
  await at.signIn.getByLabel('Password').waitFor()
  await learner.set({ ACCOUNT: 'aws' })
  await at.enter(PASSWORD, EMAIL)
  await at.signIn.getByText('Your settings have changed').first().waitFor()
  await learner.set({ ACCOUNT: 'practice' })
  expect(complaints).toEqual([])
  await close()
})

test('without the workbook’s own server the page says how to open it, and asks for no password', async () => {
  const { page, complaints, close } = await openPage(browser)
  await page.route(`**${PAGE}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/<meta name="workbook-token"[^>]*>/, '') })
  })
  await page.goto(book + PAGE)
  const at = partsOf(page)
  await at.signIn.getByText('npm start', { exact: true }).first().waitFor()
  expect(await page.locator('input[type=password]').count()).toBe(0)
  await expectOpenWideAndNarrow(page)
  expect(complaints).toEqual([])
  await close()
})

test('the library for the sign-in is not loaded before the sign-in', async () => {
  const { page, close } = await openPage(browser)
  const scripts: string[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''))
  })
  await page.goto(book + PAGE)
  const at = partsOf(page)
  await at.signIn.getByLabel('Password').waitFor()
  const has = () => scripts.some((text) => text.includes('PASSWORD_CLAIM_SECRET_BLOCK='))
  expect(has()).toBe(false)
  await at.enter(PASSWORD, EMAIL)
  await at.signIn.getByRole('button', { name: 'Sign out' }).waitFor()
  expect(has()).toBe(true)
  await close()
})

/** The parts of the page, and the actions in the first one. */
function partsOf(page: Page) {
  const part = (name: string) => page.getByRole('region', { name })
  const signIn = part('Sign in')
  return {
    signIn,
    wire: part('What went over the wire'),
    changed: part('Change a letter'),
    whoAmI: part('Who am I?'),
    otherRow: part('Ask for another person’s row'),
    becomeJane: part('Become Jane'),
    trusting: part('An API that trusts the request'),
    async enter(password: string, email = EMAIL) {
      await signIn.getByLabel('E-mail address').fill(email)
      await signIn.getByLabel('Password').fill(password)
      await signIn.getByRole('button', { name: 'Sign in' }).click()
    },
    /** Both fields still have their text, and the password can be shown. */
    async keepsWhatWasTyped(password: string) {
      expect(await signIn.getByLabel('E-mail address').inputValue()).toBe(EMAIL)
      const field = signIn.getByLabel('Password')
      expect(await field.inputValue()).toBe(password)
      await signIn.getByRole('button', { name: 'Show password' }).press('Enter')
      expect(await field.getAttribute('type')).toBe('text')
      await signIn.getByRole('button', { name: 'Hide password' }).press('Enter')
      expect(await field.getAttribute('type')).toBe('password')
    },
  }
}

/** The tokens that Cognito issues, as soon as it has. */
function tokensOf(page: Page) {
  const tokens = { id: '', access: '', refresh: '' }
  page.on('response', async (response) => {
    if (response.request().headers()['x-amz-target']?.endsWith('.RespondToAuthChallenge') !== true || !response.ok())
      return
    const { AuthenticationResult: result } = (await response.json()) as { AuthenticationResult: Record<string, string> }
    tokens.id = result['IdToken'] ?? ''
    tokens.access = result['AccessToken'] ?? ''
    tokens.refresh = result['RefreshToken'] ?? ''
  })
  return tokens
}

/** The requests that carry one of these, in their address, their headers (but for `allowed`) or their body. */
async function leaks(requests: readonly Request[], secrets: readonly string[], allowed = ''): Promise<string[]> {
  expect(requests.length).toBeGreaterThan(0)
  const spelt = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    btoa(secret),
    btoa(secret).slice(0, -4),
  ])
  for (const secret of secrets) expect(secret).not.toBe('')
  const found = await Promise.all(
    requests.map(async (request) => {
      const headers = Object.entries(await request.allHeaders()).filter(([name]) => name !== allowed)
      const whole = JSON.stringify([request.url(), headers, request.postData()])
      return spelt.some((secret) => whole.includes(secret)) ? [request.url()] : []
    }),
  )
  return found.flat()
}

/** What a signed-in user sees: the claims in words, and neither the password nor a whole token. */
async function whatIsSeen(page: Page) {
  const text = (await page.locator('main').textContent()) ?? ''
  for (const seen of ['email_verified', 'token_use', 'SRP_A', 'PASSWORD_CLAIM_SIGNATURE', 'in 60 minutes', 'RS256']) {
    expect(text).toContain(seen)
  }
  expect(text).not.toContain(PASSWORD)
  expect(text).not.toMatch(/eyJ[\w-]{40}/)
}

const openEverything = (page: Page) =>
  page.locator('.who details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))

/** Accessible on a wide page in light colours, and on the narrowest in dark ones. */
async function expectOpenWideAndNarrow(page: Page) {
  await expectOpenToEverybody(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 640 })
  await expectOpenToEverybody(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}
