/** A guess in a real browser, using only the keyboard: it is stored in the learner's folder, and shown beside what happened. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { DIST } from '@workbook/workbook'
import { serveSite } from '../../tools/bench/book/site.ts'
import { expectOpenToEverybody, openBrowser, openPage } from '../../tools/world/browser.ts'
import { Learner } from '../../tools/world/learner.ts'
import { filesUnder, read } from '../gate/trees.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

/** Then nothing is half hidden under the bar; axe would report it as a target that is too small. */
async function expectOpenFromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  await expectOpenToEverybody(page)
}

/** The first page that asks for a prediction. */
const source = filesUnder('docs', /^(?!\.vitepress).*\.md$/).find((file) => /^::: predict /m.test(read(file))) ?? ''
const path = source.replace(/^docs|\.md$/g, '')

describe.each([
  ['the workbook’s own server', { colorScheme: 'light' }],
  ['a static host, on a phone and dark', { viewport: { width: 360, height: 640 }, colorScheme: 'dark' }],
] as const)('from %s', (name, options) => {
  test('a choice is kept over a reload, can be changed, and is there beside what happened', async () => {
    await using learner = await Learner.arrives()
    const { out } = await learner.start(['start'], /Ctrl-C/)
    const isStatic = name.startsWith('a static')
    const site = isStatic ? await serveSite(DIST) : { url: /The book\s+(http:\S+)/.exec(out)?.[1] ?? '', close() {} }
    const { page, complaints, close } = await openPage(browser, options)
    await page.goto(site.url + path)
    const question = page.getByRole('group', { name: /^Predict first/ }).first()
    const choices = question.getByRole('radio')
    const said = question.getByRole('status')

    await choices.first().focus()
    await page.keyboard.press('Space')
    await said.getByText('Saved.').waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => choices.nth(1).isChecked()).toBe(true)
    await expectOpenFromTheTop(page)

    const id = (await said.getByRole('link').getAttribute('href')) ?? ''
    const happened = page.locator(id)
    await happened.locator('summary').click()
    const guess = (await question.locator('label').nth(1).textContent())?.trim().replace(/\.$/, '')
    await happened.getByText(`You guessed: ${guess}.`, { exact: true }).waitFor()
    await happened.getByText('What happened:').waitFor()
    await expectOpenFromTheTop(page)

    const value = await choices.nth(1).getAttribute('value')
    const file = isStatic
      ? await page.evaluate(() => localStorage.getItem('workbook:answers') ?? '')
      : await expect.poll(() => learner.read('.workbook/answers.json')).toContain(`"${value}"`)
    if (isStatic) expect(file).toContain(`"${value}"`)
    await page.reload()
    await said.getByText('Saved.').waitFor()
    expect(await choices.nth(1).isChecked()).toBe(true)
    expect(complaints).toEqual([])
    await close()
    site.close()
  })
})

test('without scripts the answers are a plain list, and what happened is folded below it', async () => {
  const site = await serveSite(DIST)
  const { page, close } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(site.url + path)
  const question = page.getByRole('group', { name: /^Predict first/ }).first()
  await question.getByRole('listitem').first().waitFor()
  expect(await question.getByRole('radio').count()).toBe(0)
  const happened = page.locator('details.happened').first()
  expect(await happened.getByText('What happened:').isVisible()).toBe(false)
  await happened.locator('summary').click()
  await happened.getByText('What happened:').waitFor()
  await close()
  site.close()
})
