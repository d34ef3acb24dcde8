/** Lighthouse's four marks for a page, with its phone profile: a slow phone on a slow network. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { median } from '../measure.ts'

const run = promisify(execFile)

/** 0 to 100 each. */
export interface Marks {
  readonly performance: number
  readonly accessibility: number
  readonly 'best-practices': number
  readonly seo: number
}

const KINDS = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const CHROMIUM_FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run'

/** The medians of `rounds` runs. @param folder where Lighthouse was fetched to. */
export async function marks(folder: string, chromium: string, url: string, rounds: number): Promise<Marks> {
  const runs: Marks[] = []
  for (let round = 0; round < rounds; round++) runs.push(await once(folder, chromium, url))
  const middle = (kind: keyof Marks) => median(runs.map((each) => each[kind]))
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
  }
}

async function once(folder: string, chromium: string, url: string): Promise<Marks> {
  const words = [
    url,
    '--quiet',
    '--output=json',
    `--only-categories=${KINDS.join(',')}`,
    `--chrome-flags=${CHROMIUM_FLAGS}`,
  ]
  const cli = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')
  const { stdout } = await run(process.execPath, [cli, ...words], {
    env: { ...process.env, CHROME_PATH: chromium },
    maxBuffer: 64 * 1024 * 1024,
  })
  const { categories } = JSON.parse(stdout) as { categories: Record<keyof Marks, { score: number }> }
  const mark = (kind: keyof Marks) => Math.round(categories[kind].score * 100)
  return {
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    'best-practices': mark('best-practices'),
    seo: mark('seo'),
  }
}
