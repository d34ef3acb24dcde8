/** The checkpoint in a real browser, with the keyboard alone: check, hints, comparison, starting over, the account. */
import { join } from 'node:path'

import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { serveSite } from '../../tools/bench/book/site.ts'
import { allLessons, DIST, ProgressFile, WORKBOOK } from '@workbook/workbook'
import { Learner } from '../../tools/world/learner.ts'
import { expectOpenToEverybody, openBrowser, openPage } from '../../tools/world/browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

/** A learner who has opened the book, and where it is. */
async function opensTheBook(learner: Learner) {
  const running = await learner.start(['start'], /Ctrl-C/)
  return { running, book: /The book\s+(http:\S+)/.exec(running.out)?.[1] ?? '' }
}

const SIZES = [
  ['wide and light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['on a phone and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark', reducedMotion: 'reduce' }],
] as const

const panelOf = (page: Page) => page.getByRole('region', { name: 'Checkpoint' })
const hears = (page: Page, said: RegExp) =>
  panelOf(page).getByRole('status').first().filter({ hasText: said }).waitFor({ state: 'attached' })
const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)

/** Presses a button with the keyboard, waits for the announcement, and expects the focus to stay on the button. */
async function press(page: Page, button: Locator, said: RegExp): Promise<void> {
  await button.focus()
  await page.keyboard.press('Enter')
  await hears(page, said)
  expect(await hasFocus(button)).toBe(true)
}

describe.each(SIZES)('%s', (_name, options) => {
  test('check, three hints, comparison and a fresh start, and the result is there after a reload', async () => {
    await using learner = await Learner.arrives()
    const { book } = await opensTheBook(learner)
    const { page, complaints, close } = await openPage(browser, options)
    // The starter as it is: a pool in which three settings are still to be found.
    expect((await learner.run('step', 'step09/1')).code).toBe(0)
    const questions: string[] = []
    page.on('request', (request) => questions.push(new URL(request.url()).pathname))
    await page.goto(`${book}/step09/1-user-pool`)
    const panel = panelOf(page)
    await panel.getByText(/Account: practice account 000000000000, region us-east-1, at http:/).waitFor()
    expect(await panel.getByRole('link', { name: 'Open its inbox' }).getAttribute('href')).toMatch(/^http:.*\/inbox$/)
    await expectOpenToEverybody(page)

    await press(page, panel.getByRole('button', { name: 'Check my work' }), /Not yet\. 3 things to fix/)
    await panel.locator('details.rule[open]').waitFor()
    expect(await panel.locator('details.rule[open]').count()).toBe(1)

    const hint = panel.getByRole('button', { name: /hint/ })
    for (const stage of [1, 2, 3]) {
      await press(page, hint, new RegExp(`^Hint ${stage} of 3: .+`))
      expect(await panel.getByRole('region', { name: 'Hints' }).locator('ol > li').count()).toBe(stage)
    }
    await panel.getByText('That was the last hint.').waitFor()
    await expectOpenToEverybody(page)

    const compare = panel.getByRole('button', { name: /comparison|Compare/ })
    await press(page, compare, /\d+ lines differ/)
    expect(await compare.getAttribute('aria-expanded')).toBe('true')
    const comparison = panel.getByRole('region', { name: 'Your file beside the solution' })
    await comparison
      .getByText(/^Only in yours, line \d+: $/)
      .first()
      .waitFor({ state: 'attached' })
    await expectOpenToEverybody(page)
    await page.keyboard.press('Enter')
    await comparison.waitFor({ state: 'detached' })
    expect(await hasFocus(compare)).toBe(true)

    const reset = panel.getByRole('button', { name: 'Start over' })
    await reset.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Start over with this lesson?' })
    await dialog.waitFor()
    expect(await hasFocus(dialog.getByRole('button', { name: 'Keep my file' }))).toBe(true)
    await expectOpenToEverybody(page)
    await page.keyboard.press('Escape')
    await hears(page, /^Nothing was changed\.$/)
    expect(await hasFocus(reset)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await hears(page, /steps\/step09\/1-user-pool\.ts is still the starter/)
    expect(await hasFocus(reset)).toBe(true)

    // The page asked once which account this is, when it was opened: the check names the account itself.
    expect(questions.filter((path) => path === '/api/account')).toHaveLength(1)
    await page.reload()
    await panel.getByText('Not yet.', { exact: true }).waitFor()
    await page.getByText('◐').first().waitFor({ state: 'attached' })
    await page.getByText('○ open').first().waitFor({ state: 'attached' })
    await expectOpenToEverybody(page)
    expect(complaints).toEqual([])
    await close()
  })

  test('another account and back, each said in the words of npm run use, and the next check says which', async () => {
    await using learner = await Learner.arrives()
    const { book } = await opensTheBook(learner)
    const { page, complaints, close } = await openPage(browser, options)
    await page.goto(`${book}/step09/2-app-client`)
    const panel = panelOf(page)
    await panel.getByText(/^Account: practice account/).waitFor()
    await panel.getByText('Change the account').focus()
    await page.keyboard.press('Enter')
    const use = panel.getByRole('button', { name: 'Use this account' })
    await expectOpenToEverybody(page)

    await panel.getByRole('radio', { name: 'Practice account' }).focus()
    await page.keyboard.press('ArrowDown')
    const region = panel.getByLabel('Region')
    await region.fill('nowhere')
    await press(page, use, /There’s no region “nowhere”/)
    expect(await learner.read('.env')).not.toContain('nowhere')

    await panel.getByLabel('AWS profile').fill('nobody')
    await region.fill('eu-central-1')
    await press(page, use, /\.env now says: AWS, profile nobody, region eu-central-1\./)
    await panel.getByText(/^Account: AWS account .*region eu-central-1, profile nobody/).waitFor()
    expect(await learner.read('.env')).toMatch(/^ACCOUNT=aws$/m)
    await expectOpenToEverybody(page)
    await press(page, panel.getByRole('button', { name: 'Check my work' }), /Could not check/)
    await panel.getByText(/Looked at: AWS account, region eu-central-1/).waitFor()

    await panel.getByRole('radio', { name: 'AWS' }).focus()
    await page.keyboard.press('ArrowUp')
    await region.fill('us-east-1')
    await press(page, use, /\.env now says: practice account\./)
    await panel.getByText(/This result is of the account before/).waitFor()
    await expectOpenToEverybody(page)
    expect(complaints.filter((each) => !each.includes('409'))).toEqual([])
    await close()
  })
})

test('what is reached in the terminal shows at once in a page that is open, up to the end of the step', async () => {
  await using learner = await Learner.arrives()
  const { running, book } = await opensTheBook(learner)
  const { page, complaints, close } = await openPage(browser)
  await page.goto(book)
  await page.getByRole('link', { name: 'Start with step 9' }).waitFor()
  const place = (lesson: string) => page.locator(`.VPSidebar [data-progress="${lesson}"]`)

  expect((await learner.run('solve', 'step09/1')).code).toBe(0)
  await learner.run('check', 'step09/1')
  await place('step09/1-user-pool').filter({ hasText: '✓ passes' }).waitFor()
  await place('step09/2-app-client').filter({ hasText: '○ open' }).waitFor()
  expect(await colourOf(place('step09/1-user-pool'))).not.toBe(await colourOf(place('step09/2-app-client')))
  await page.getByRole('link', { name: 'Continue with lesson 2' }).click()
  await page.waitForURL(/2-app-client$/)
  await learner.run('check', 'step09/2')
  await panelOf(page).getByText('Not yet.', { exact: true }).waitFor()
  await place('step09/2-app-client').filter({ hasText: '✗ to fix' }).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('workbook:results'))).toBe(null)

  await reachesTheEnd(learner)
  await place('step09/6-who-am-i').filter({ hasText: '✓ done' }).waitFor()
  await page.goto(book)
  await page.getByRole('link', { name: 'You’re done: 6 of 6' }).click()
  await page.getByRole('region', { name: 'The end of the step' }).getByText('Step 9 is done').waitFor()
  await expectOpenToEverybody(page)

  // A different account has to be asked for, even if it was chosen in the terminal.
  expect(await learner.run('use', 'aws', '--profile', 'nobody')).toMatchObject({ code: 0 })
  await expect.poll(() => place('step09/1-user-pool').textContent()).toBe('')
  expect(complaints).toEqual([])
  // A page that follows the progress does not delay Ctrl-C.
  expect(await running.end('SIGINT')).toBe(0)
  await close()
})

const colourOf = (place: Locator) => place.evaluate((element) => getComputedStyle(element).color)

/** Marks every lesson of the step as done, like the first one. */
async function reachesTheEnd(learner: Learner): Promise<void> {
  await new ProgressFile(join(learner.home, WORKBOOK)).change(({ accounts, ...rest }) => {
    const [[key, { lessons }] = ['', { lessons: {} }]] = Object.entries(accounts)
    const [first] = Object.values(lessons)
    const done = Object.fromEntries(allLessons().flatMap(({ id }) => (first ? [[id, first]] : [])))
    return { ...rest, accounts: { [key]: { lessons: done, seen: { 'who-am-i': new Date().toISOString() } } } }
  })
}

test('where the server has ended, every button says so, and keeps the focus', async () => {
  await using learner = await Learner.arrives()
  const { running, book } = await opensTheBook(learner)
  const { page, close } = await openPage(browser)
  await page.goto(`${book}/step09/1-user-pool`)
  await panelOf(page)
    .getByText(/Account: practice account/)
    .waitFor()
  await running.end()
  for (const name of ['Give me a hint', 'Compare with the solution', 'Check my work']) {
    await press(page, panelOf(page).getByRole('button', { name }), /does not reach its server/)
  }
  expect(await panelOf(page).locator('.check-problem').count()).toBeGreaterThan(0)
  await close()
})

test('while its script is on the way the panel does not say that it has no server, and says so when none comes', async () => {
  await using learner = await Learner.arrives()
  const { book } = await opensTheBook(learner)
  const { page, close } = await openPage(browser)
  let fail = () => {}
  const asked = new Promise<void>((resolve) => {
    void page.route(/\/LivePanel\./, async (route) => {
      const failed = new Promise<void>((stop) => (fail = stop))
      resolve()
      await failed
      await route.abort()
    })
  })
  await page.goto(`${book}/step09/1-user-pool`)
  await asked
  const sentence = panelOf(page).getByText(/cannot look into an account or at your files/)
  expect([await sentence.count(), await sentence.isVisible()]).toEqual([1, false])
  fail()
  await sentence.waitFor()
  await close()
})

test('the static site says what it cannot do and what to type instead, and has no button that does nothing', async () => {
  const site = await serveSite(DIST)
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 320, height: 640 } })
  await page.goto(`${site.url}/step09/1-user-pool`)
  const panel = panelOf(page)
  await panel.getByText(/cannot look into an account or at your files/).waitFor()
  for (const command of ['hint step09/1', 'compare step09/1', 'reset step09/1', 'use']) {
    await panel.getByText(`npm run ${command}`, { exact: true }).waitFor()
  }
  expect(await panel.getByRole('button').allTextContents()).toEqual([expect.stringContaining('Copy')])
  await expectOpenToEverybody(page)
  expect(complaints).toEqual([])
  await close()
  site.close()
})
