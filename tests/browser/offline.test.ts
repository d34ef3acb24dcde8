/** The book without a network, after one page was opened: pages, search and pictures, and never an old button. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { serveSite } from '../../tools/bench/book/site.ts'
import type { CheckEvent } from '@workbook/engine'
import { allLessons, buildBook, DIST, ROOT } from '@workbook/workbook'
import { serveBook } from '@workbook/server'
import { writeWorker } from '../../docs/.vitepress/book/offline.ts'
import { openBrowser, openPage } from '../../tools/world/browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  browser = await openBrowser()
  await buildBook(() => {})
})
afterAll(() => browser.close())

const [FIRST = '', SECOND = ''] = allLessons().map(({ id }) => id)
const WITH_WORKER = { serviceWorkers: 'allow' } as const

/** Once the worker is ready, every file of the book is kept. */
const kept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready))

test('after one page, every page opens offline, with its picture, and the search finds the text of another', async () => {
  const site = await serveSite(DIST)
  const { page, complaints, close } = await openPage(browser, WITH_WORKER)
  await page.goto(`${site.url}/${FIRST}`)
  await kept(page)
  await page.context().setOffline(true)
  site.close()

  for (const path of ['/', `/${SECOND}`, '/trouble', '/step09/', '/glossary.html?from=somewhere']) {
    await page.goto(`${site.url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  await page.goto(`${site.url}/step09/3-hosted-sign-up`)
  const picture = page.locator('.shot img:visible').first()
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('branding')
  const found = page.getByRole('option').first()
  await found.waitFor()
  await found.click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await close()
})

test('a new version takes the place of the old one, and leaves nothing of it behind', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'workbook-dist-'))
  await cp(DIST, dist, { recursive: true })
  const site = await serveSite(dist)
  const { page, close } = await openPage(browser, WITH_WORKER)
  try {
    await page.goto(`${site.url}/${FIRST}`)
    await kept(page)
    const old = await page.evaluate(() => caches.keys())
    expect(old).toHaveLength(1)

    await writeFile(join(dist, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await writeWorker(dist, join(ROOT, 'docs', '.vitepress', 'theme', 'offline', 'worker.ts'))
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).not.toContain(old[0])
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1)
  } finally {
    await close()
    site.close()
    await rm(dist, { recursive: true, force: true })
  }
})

/** The book's own server, on a port of its choice or on this one again. */
const serve = (port: number, asked: string[]) =>
  serveBook({
    dist: DIST,
    practice: 'http://127.0.0.1:4510',
    port,
    async *check(lesson): AsyncGenerator<CheckEvent> {
      asked.push(lesson)
      const account = { kind: 'practice', id: '000000000000', region: 'us-east-1', identity: '' } as const
      yield { type: 'account', account }
      const seen = { lesson, title: 'A lesson', status: 'pass', rules: [] } as const
      yield { type: 'end', result: { version: 1, step: 'step09', status: 'pass', account, lessons: [seen], calls: [] } }
    },
  })

test('where the server was started again, the button works again; while it is down, the page is there without one', async () => {
  const asked: string[] = []
  const before = await serve(0, asked)
  const { page, close } = await openPage(browser, WITH_WORKER)
  const button = page.getByRole('button', { name: 'Check my work' })
  await page.goto(`${before.url}/${FIRST}`)
  await kept(page)
  await before.close()

  await page.goto(`${before.url}/${SECOND}`)
  await page.getByText(/cannot look into an account/).waitFor()
  expect(await button.count()).toBe(0)

  const after = await serve(Number(new URL(before.url).port), asked)
  expect(after.url).toBe(before.url)
  await page.reload()
  await button.click()
  await expect.poll(() => asked, { timeout: 10_000 }).toEqual([SECOND])
  await page.getByText('This lesson passes.').last().waitFor()

  const names = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((path) => path.startsWith('/api/'))).toEqual([])
  const texts = await page.evaluate(async () => {
    const answers = await Promise.all(['/', location.pathname].map((path) => caches.match(path)))
    return Promise.all(answers.map((answer) => answer?.text() ?? ''))
  })
  for (const text of texts) {
    expect(text).toContain('<html')
    expect(text).not.toContain('workbook-token')
  }
  await close()
  await after.close()
})
