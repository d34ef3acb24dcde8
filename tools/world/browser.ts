/** A real browser for the tests: Chromium as Debian packs it, or the one that CHROMIUM names. */
import { existsSync } from 'node:fs'

import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is. @throws when there is none. */
export function chromiumPath(): string {
  const path = PLACES.find((place) => place && existsSync(place))
  if (!path) throw new Error('No Chromium here. Install it (Debian: apt-get install chromium) or set CHROMIUM.')
  return path
}

/** Starts Chromium without any requests to the internet. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/**
 * A page that keeps every complaint: console errors, uncaught errors, and requests to anywhere but this machine. The
 * worker that keeps the book for offline stays out, unless a test is about it.
 */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== '127.0.0.1') complaints.push(`request to ${hostname}`)
  })
  return { page, complaints, close: () => context.close() }
}

/** What axe finds on the page as it is now, each with the place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** The page is accessible, as far as axe can tell, and no wider than the window. */
export async function expectOpenToEverybody(page: Page): Promise<void> {
  expect({ page: page.url(), barriers: await barriers(page) }).toEqual({ page: page.url(), barriers: [] })
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect({ page: page.url(), tooWide: Math.max(0, tooWide) }).toEqual({ page: page.url(), tooWide: 0 })
}
