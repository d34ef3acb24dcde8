import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { blocksOf, hashOf } from '../../docs/.vitepress/book/verified-blocks.ts'
import type { Verified } from '../../docs/.vitepress/book/verified.ts'
import { DOCS } from './units.ts'

const FILE = join(DOCS, '.vitepress', 'book', 'verified.json')

/** The variable by which `npm run verify:commands` asks. */
export const ASK = 'WORKBOOK_VERIFY_COMMANDS'

/** Whether the variable is set. */
export const ASKED = process.env[ASK] === 'yes'

/** What is written down. */
export const recorded = (): Promise<string> => readFile(FILE, 'utf8')

/** What will be run, noted beforehand: a page may change during the run. */
export const hashes = (pages: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pages.map((page) => [page, hashOf(blocksOf(DOCS, page))]))

/** Records that these blocks were run today: only for `npm run verify:commands`, never in a test. */
export async function record(used: { node: string; aws: string }, blocks: Readonly<Record<string, string>>) {
  if (!ASKED) return
  const date = new Date().toISOString().slice(0, 10)
  const records = Object.fromEntries(
    Object.entries(blocks).map(([page, hash]): [string, Verified] => [page, { date, ...used, blocks: hash }]),
  )
  await writeFile(FILE, `${JSON.stringify(records, null, 2)}\n`)
}
