/** The book in a real browser: a learner finds their way, sees red, does the work, sees green. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Learner, type Running } from '../../tools/world/learner.ts'
import { filesUnder } from '../gate/trees.ts'
import { expectOpenToEverybody, openBrowser, openPage } from '../../tools/world/browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
let learner: Learner
let started: Running
let book: string

beforeAll(async () => {
  browser = await openBrowser()
  learner = await Learner.arrives()
  started = await learner.start(['start'], /Ctrl-C/)
  book = /The book\s+(http:\S+)/.exec(started.out)?.[1] ?? ''
})
afterAll(async () => {
  await browser.close()
  await learner[Symbol.asyncDispose]()
})

test('from the home page to lesson 1, the red result, and after the solution the green one without a reload', async () => {
  const { page, complaints, close } = await openPage(browser)
  await page.goto(book)
  await page.getByRole('link', { name: 'Start with step 9' }).click()
  await page.getByRole('link', { name: 'Start with lesson 1' }).click()
  await page.waitForURL(/1-user-pool/)

  const button = page.getByRole('button', { name: 'Check my work' })
  const panel = page.getByRole('region', { name: 'Checkpoint' })
  await button.click()
  await panel.getByText('no user pool', { exact: true }).waitFor()
  expect(await panel.getByRole('status').first().textContent()).toMatch(/1 thing to fix/)
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  await expectOpenToEverybody(page)

  expect(await learner.run('solve', 'step09/1')).toMatchObject({ code: 0 })
  await button.click()
  await panel.getByText('This lesson passes.').last().waitFor()
  await panel.getByRole('link', { name: 'Next: lesson 2' }).waitFor()
  expect(await panel.getByText('no user pool', { exact: true }).count()).toBe(0)
  await expectOpenToEverybody(page)

  await page.reload()
  await panel.getByText('This lesson passes.').last().waitFor()
  expect(complaints).toEqual([])
  await close()
})

const PAGES = filesUnder('docs', /\.md$/).map((file) => file.replace(/^docs/, '').replace(/(index)?\.md$/, ''))

describe.each([
  ['wide and light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['on a phone and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
] as const)('%s', (_name, options) => {
  test.each(PAGES)('%s is open to everybody and makes no request to another server', async (path) => {
    const { page, complaints, close } = await openPage(browser, options)
    await page.goto(book + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expectOpenToEverybody(page)
    expect(complaints).toEqual([])
    await close()
  })
})

test('every link within the book leads to a page, and to a place on it, that is there', async () => {
  const { page, close } = await openPage(browser)
  await page.goto(book)
  const dead = await page.evaluate(async (paths) => {
    const read = async (path: string) => {
      const answer = await fetch(path)
      return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
    }
    const documents = new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)))
    return [...documents].flatMap(([path, document]) =>
      [...(document?.querySelectorAll('a[href]') ?? [])].flatMap((link) => {
        const target = new URL(link.getAttribute('href') ?? '', new URL(path, location.href))
        if (target.origin !== location.origin) return []
        const there = documents.get(target.pathname)
        const place = decodeURIComponent(target.hash.slice(1))
        return there && (place === '' || there.getElementById(place))
          ? []
          : [`${path} → ${target.pathname}${target.hash}`]
      }),
    )
  }, PAGES)
  expect(dead).toEqual([])
  await close()
})

test('Ctrl-C ends the book and the practice account, and nothing is left running', async () => {
  await using other = await Learner.arrives()
  const running = await other.start(['start'], /Ctrl-C/)
  const addresses = [...running.out.matchAll(/http:\/\/127\.0\.0\.1:\d+$/gm)].map(([address]) => address)
  expect(addresses).toHaveLength(2)
  expect(await running.end('SIGINT')).toBe(0)
  for (const address of addresses) await expect(fetch(address)).rejects.toThrow(/fetch failed/)
})
