/**
 * The stairs, as a learner climbs them: the reference solutions in a terminal, a real browser for the sign-up form and
 * the mailed link. After the tasks of k lessons exactly those k lessons pass. Between any two tasks the practice
 * account is killed without a word, and loses nothing.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { allLessons } from '@workbook/workbook'
import { Learner, type Running, statuses } from '../../tools/world/learner.ts'
import { EMAIL, PASSWORD } from '../../tools/world/tasks.ts'
import { expectOpenToEverybody, openBrowser, openPage } from '../../tools/world/browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const [POOL, CLIENT, SIGN_UP, CONFIRMED, ROW] = allLessons().map(({ id }) => id)

test('after the tasks of k lessons exactly k lessons pass, and kill -9 between any two loses nothing', async () => {
  await using learner = await Learner.arrives()
  const { page, complaints, close } = await openPage(browser)
  const open = () => learner.start(['practice'], /Ctrl-C/)
  let practice = await open()

  const tasks = [
    () => solve(learner, POOL),
    () => solve(learner, CLIENT),
    async () => signUpInTheBrowser(page, await solve(learner, SIGN_UP)),
    async () => {
      await clickTheLink(page, practice)
      expect(await solve(learner, CONFIRMED)).toContain(`${EMAIL}: CONFIRMED, email_verified true`)
    },
    () => solve(learner, ROW),
  ]

  for (let k = 0; k <= tasks.length; k++) {
    await tasks[k - 1]?.()
    await practice.end('SIGKILL')
    practice = await open()
    const result = statuses(await learner.check('step09'))
    expect({ k, result }).toEqual({ k, result: tasks.map((_, index) => stair(k, index)) })
  }

  // What was built, on the account's own page, on a phone too.
  await page.goto(/http:\S+/.exec(practice.out)?.[0] ?? '')
  await page.getByText('CONFIRMED', { exact: true }).waitFor()
  await expectOpenToEverybody(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectOpenToEverybody(page)

  expect(complaints).toEqual([])
  await close()
})

/** Lessons before the k-th pass, the next one fails, the rest waits. */
const stair = (k: number, index: number) => (index < k ? 'pass' : index === k ? 'fail' : 'waiting')

async function solve(learner: Learner, lesson = ''): Promise<string> {
  const { code, out, err } = await learner.run('solve', lesson)
  expect({ lesson, code, err }).toEqual({ lesson, code: 0, err: '' })
  return out
}

async function signUpInTheBrowser(page: Page, said: string) {
  await page.goto(/http:\S+\/signup\S+/.exec(said)?.[0] ?? '')
  await expectOpenToEverybody(page)
  await page.getByLabel(/e-?mail/i).fill(EMAIL)
  await page.getByLabel(/^password/i).fill(PASSWORD)
  await page.getByRole('button', { name: /sign up/i }).click()
  await page
    .getByText(/look in|check|mail/i)
    .first()
    .waitFor()
  await expectOpenToEverybody(page)
}

async function clickTheLink(page: Page, practice: Running) {
  await page.goto(/http:\S+\/inbox/.exec(practice.out)?.[0] ?? '')
  await expectOpenToEverybody(page)
  await page.getByText(EMAIL).first().waitFor()
  await page
    .getByRole('link', { name: /verify|confirm/i })
    .first()
    .click()
  await page
    .getByText(/confirmed/i)
    .first()
    .waitFor()
  await expectOpenToEverybody(page)
}
