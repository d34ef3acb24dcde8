/** The passwords page in a real browser: each way to store them and each result, using only the keyboard. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { buildBook, DIST, ProgressFile } from '@workbook/workbook'
import { panelControllers } from '@workbook/server'
import { type BookServer, serveBook } from '../../packages/server/src/book/serve.ts'
import { expectOpenToEverybody, openBrowser, openPage } from '../../tools/world/browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
let book: BookServer
beforeAll(async () => {
  browser = await openBrowser()
  await buildBook(() => {})
  book = await serveBook({ dist: DIST, practice: 'http://127.0.0.1:1', check: noCheck, panel, port: 0 })
})
afterAll(async () => {
  await browser.close()
  await book.close()
})

/** A learner who has not checked anything yet. */
const panel = panelControllers(new ProgressFile('/nonexistent'))
const noCheck = () => {
  throw new Error('This page asks for no check.')
}

describe.each([
  ['wide and light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['on a phone and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
] as const)('%s', (_name, options) => {
  const ways = [
    ['As it was typed', 'The thief has 4 of 4 passwords, without a single guess.', true],
    ['Hashed with SHA-256', 'The thief has 3 of 4 passwords after', true],
    ['Hashed with a salt', 'The thief has 3 of 4 passwords after', false],
    ['Hashed slowly, with a salt', 'The thief has', false],
  ] as const

  test.each(ways)('%s: %s', async (way, verdict, alike) => {
    const { page, complaints, close } = await openPage(browser, options)
    await opens(page)
    await page.getByLabel(way, { exact: true }).focus()
    await page.keyboard.press('Space')
    await stealWithTheKeyboard(page, verdict)
    expect(await page.getByText('Ana and Ben have the same password').count()).toBe(alike ? 1 : 0)
    await expectOpenToEverybody(page)
    expect(complaints).toEqual([])
    await close()
  })

  test('a sign-in with SRP: the right password opens, a wrong one does not, and neither travels', async () => {
    const { page, complaints, close } = await openPage(browser, options)
    await opens(page)
    const lab = page.getByRole('region', { name: /sign-in that doesn’t send/ })
    const typed = lab.getByLabel('The password typed to sign in')
    await lab.getByRole('button').press('Enter')
    await lab.getByText('The server lets Ana in').waitFor()
    await expectOpenToEverybody(page)
    await typed.fill('wrong-Horse-9')
    expect(await lab.getByRole('status').textContent()).toBe('')
    await typed.press('Tab')
    await page.keyboard.press('Enter')
    await lab.getByText('The server says no').waitFor()
    expect(await lab.getByRole('table').textContent()).not.toMatch(/Horse/)
    await expectOpenToEverybody(page)
    expect(complaints).toEqual([])
    await close()
  })
})

test('the four results stay side by side, and one round costs the same in all of them', async () => {
  const { page, complaints, close } = await openPage(browser)
  await opens(page)
  const lab = page.getByRole('region', { name: /four ways to store/ })
  const results = lab.getByRole('table', { name: 'What the thief got' })
  expect(await results.getByText('not tried yet').count()).toBe(4)
  const rounds: (string | undefined)[] = []
  for (const [at, way] of ['As it was typed', 'Hashed with SHA-256', 'Hashed with a salt'].entries()) {
    await lab.getByLabel(way, { exact: true }).check()
    await lab.getByRole('button').click()
    await results
      .getByText('not tried yet')
      .nth(3 - at)
      .waitFor({ state: 'detached' })
    rounds.push((await lab.getByText('One round, measured').allTextContents())[0])
  }
  expect(rounds[1]).toContain('in this browser')
  expect(rounds).toEqual([undefined, rounds[1], rounds[1]])
  expect(await results.getByRole('row', { name: /^As it was typed 4 of 4/ }).count()).toBe(1)
  await lab.getByLabel('Ana’s password').fill('another')
  expect(await results.getByText('not tried yet').count()).toBe(4)
  expect(complaints).toEqual([])
  await close()
})

test('where no script runs, a sentence takes the place of the dead form, table and button', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${book.url}/step09/passwords`)
  const labs = page.locator('.lab')
  for (const lab of await labs.all()) {
    expect(await lab.getByText('switch on JavaScript').isVisible()).toBe(true)
    expect(await lab.locator('input, table, button').locator('visible=true').count()).toBe(0)
  }
  expect(await labs.count()).toBe(2)
  await close()
})

/** Until the page's script has come, its two buttons are disabled: a key pressed before that would do nothing. */
async function opens(page: Page) {
  await page.goto(`${book.url}/step09/passwords`)
  await page.locator('.lab-button:enabled').nth(1).waitFor()
}

/** From the radio buttons one Tab leads to the button (or, for the slow way, past the number of rounds). */
async function stealWithTheKeyboard(page: Page, verdict: string) {
  const lab = page.getByRole('region', { name: /four ways to store/ })
  const button = lab.getByRole('button')
  await page.keyboard.press('Tab')
  if (!(await button.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await lab.getByRole('status').getByText(verdict).waitFor()
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  // With every way, the first password of the list is found.
  await lab.getByRole('row', { name: /^Cem .*123456$/ }).waitFor()
}
