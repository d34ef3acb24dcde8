/** What a browser fetches for a page that it has never seen, before the first click. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import type { Browser } from 'playwright-core'

/** The first load of one page. Sizes in bytes, heads of answers included where a browser fetched them. */
export interface FirstLoad {
  readonly files: number
  /** As they came over the wire, gzip. */
  readonly gzip: number
  /** The same files, if the host compresses with brotli. */
  readonly brotli: number
  /** Requests to anywhere but the site itself. */
  readonly elsewhere: readonly string[]
}

/** Opens the page in a fresh browser profile, and counts until the network has been silent. */
export async function firstLoad(browser: Browser, site: string, path: string, dist: string): Promise<FirstLoad> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  const bytes = new Map<string, number>()
  const urls = new Map<string, string>()
  network.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url))
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength))
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' })
  await context.close()
  const all = [...urls.values()].filter((url) => !url.startsWith('data:'))
  const own = all.filter((url) => url.startsWith(site))
  return {
    files: new Set(own).size,
    gzip: [...bytes.values()].reduce((sum, size) => sum + size, 0),
    brotli: [...new Set(own)].reduce((sum, url) => sum + brotliSize(dist, url.slice(site.length)), 0),
    elsewhere: all.filter((url) => !url.startsWith(site)),
  }
}

function brotliSize(dist: string, path: string): number {
  const name = path.replace(/[?#].*$/, '').replace(/\/$/, '/index.html')
  const file = join(dist, /\.\w+$/.test(name) ? name : `${name}.html`)
  return brotliCompressSync(readFileSync(file)).length
}

/** The pages of the lessons: `/step09/1-user-pool` … */
export const lessonPages = (dist: string): readonly string[] =>
  readdirSync(dist)
    .filter((folder) => /^step\d+$/.test(folder))
    .flatMap((step) =>
      readdirSync(join(dist, step)).flatMap((file) =>
        /^\d/.test(file) ? `/${step}/${file.replace(/\.html$/, '')}` : [],
      ),
    )
