/** `npm run shots`: a learner does the lessons in a real browser, and each result is photographed. */
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Locator, Page } from 'playwright-core'

import { ROOT } from '@workbook/workbook'
import { openBrowser } from '../world/browser.ts'
import { Learner } from '../world/learner.ts'
import { EMAIL, PASSWORD } from '../world/tasks.ts'
import { fewerColours } from './fewer-colours.ts'
import { putStandIns } from './stand-ins.ts'

const FOLDER = join(ROOT, 'docs', 'public', 'shots')
const WIDTH = 720
/** More is not visible: the only difference is at the edges of letters. */
const COLOURS = 64

await mkdir(FOLDER, { recursive: true })
await using learner = await Learner.arrives()
const browser = await openBrowser()
try {
  const page = await (
    await browser.newContext({ viewport: { width: WIDTH, height: 600 }, reducedMotion: 'reduce' })
  ).newPage()
  const { out } = await learner.start(['start'], /Ctrl-C/)
  const [book = '', practice = ''] = [...out.matchAll(/http:\/\/127\.0\.0\.1:\d+/g)].map(([address]) => address)
  await climb(page, book, practice)
} finally {
  await browser.close()
}

async function climb(page: Page, book: string, practice: string): Promise<void> {
  const panel = page.getByRole('region', { name: 'Checkpoint' })
  const check = async (says: RegExp) => {
    await page.getByRole('button', { name: 'Check my work' }).click()
    await panel.getByText(says).last().waitFor()
  }
  await page.goto(`${book}/step09/1-user-pool`)
  await check(/no user pool/)
  await shoot(page, 'check-red', 900, panel)
  await solve('step09/1')
  await check(/This lesson passes/)
  await shoot(page, 'check-green', 600, panel)

  await solve('step09/2')
  await page.goto(/http:\S+\/signup\S+/.exec(await solve('step09/3'))?.[0] ?? '')
  await page.getByLabel(/e-?mail/i).fill(EMAIL)
  await shoot(page, 'sign-up', 760)
  await page.getByLabel(/^password/i).fill(PASSWORD)
  await page.getByRole('button', { name: /sign up/i }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/signup'))
  await page.goto(`${practice}/inbox`)
  await shoot(page, 'mail', 560)
  const link = page.getByRole('link', { name: /verify|confirm/i })
  await link.first().click()
  await page
    .getByText(/confirmed/i)
    .first()
    .waitFor()
  await shoot(page, 'confirmed', 420)
  await page.goto(practice)
  await page.setViewportSize({ width: WIDTH, height: 560 })
  await page.getByText('CONFIRMED', { exact: true }).first().scrollIntoViewIfNeeded()
  await shoot(page, 'viewer', 560)
}

async function solve(lesson: string): Promise<string> {
  const { code, out, err } = await learner.run('solve', lesson)
  if (code !== 0) throw new Error(`npm run solve ${lesson} ended with ${code}:\n${out}\n${err}`)
  return out
}

/** The page, or a part of it, in both colours; no taller than the window, which is made `height` pixels tall. */
async function shoot(page: Page, name: string, height: number, part?: Locator): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height })
  await page.mouse.move(0, 0)
  for (const colours of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await page.evaluate(putStandIns)
    // Nothing that blinks or glows: the pictures should only change when the pages do.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    const path = join(FOLDER, `${name}-${colours}.png`)
    await page.screenshot({
      path,
      ...(part && { clip: await boxOf(part, height) }),
      caret: 'hide',
      animations: 'disabled',
    })
    await fewerColours(path, COLOURS)
    process.stdout.write(`${name}-${colours}.png  ${((await stat(path)).size / 1024).toFixed(1)} KB\n`)
  }
}

async function boxOf(part: Locator, height: number) {
  await part.evaluate((element) => window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - 80))
  const box = await part.boundingBox()
  if (box === null) throw new Error('This part is not shown.')
  return { ...box, height: Math.min(box.height, height - box.y) }
}
