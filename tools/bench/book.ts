/** How light and how open the book is: `npm run bench:book`. Needs Chromium; fetches Lighthouse into its own folder. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { ROOT } from '@workbook/workbook'
import { chromiumPath, openBrowser } from '../world/browser.ts'
import { firstLoad, lessonPages } from './book/first-load.ts'
import { install } from './book/install.ts'
import { marks } from './book/lighthouse.ts'
import { serveSite } from './book/site.ts'
import { median } from './measure.ts'
import { fetchPeer } from './peer.ts'

const ROUNDS = 3
const LIGHTHOUSE = 'lighthouse@13.5.0'
const run = promisify(execFile)
const out = await mkdtemp(join(tmpdir(), 'workbook-book-'))

try {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${process.platform}, medians of ${ROUNDS}\n`)
  console.log(`build                 ${await build(out)} s (target: at most 10)`)
  const { packages, megabytes } = await install()
  console.log(`npm ci                ${packages} packages, ${megabytes.toFixed(0)} MB (target: at most 300 and 300)\n`)

  const site = await serveSite(out)
  const browser = await openBrowser()
  const lighthouse = await fetchPeer(LIGHTHOUSE)
  console.log(
    'page                        files  gzip KB  brotli KB  elsewhere  performance accessibility practices seo',
  )
  for (const page of lessonPages(out)) {
    const load = await firstLoad(browser, site.url, page, out)
    const mark = await marks(lighthouse, chromiumPath(), `${site.url}${page}`, ROUNDS)
    const sizes = [load.gzip, load.brotli].map((bytes) => (bytes / 1000).toFixed(1))
    console.log(
      [
        page.padEnd(28),
        String(load.files).padStart(4),
        ...sizes.map((size) => size.padStart(9)),
        String(load.elsewhere.length).padStart(10),
        ...Object.values(mark).map((value) => String(value).padStart(11)),
      ].join(' '),
    )
  }
  await browser.close()
  site.close()
} finally {
  await rm(out, { recursive: true, force: true })
}

/** Builds the book from nothing, `ROUNDS` times. @returns the median in seconds. */
async function build(folder: string): Promise<string> {
  const vitepress = fileURLToPath(new URL('../../bin/vitepress.js', import.meta.resolve('vitepress')))
  const seconds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now()
    await run(process.execPath, ['--import', 'tsx', vitepress, 'build', 'docs', '--outDir', folder], { cwd: ROOT })
    seconds.push((performance.now() - from) / 1000)
  }
  return median(seconds).toFixed(1)
}
