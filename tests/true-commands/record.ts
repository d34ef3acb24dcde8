import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { blocksOf, hashOf } from '../../docs/.vitepress/book/verified-blocks.ts'
import type { Verified } from '../../docs/.vitepress/book/verified.ts'
import { DOCS } from './units.ts'

const FILE = join(DOCS, '.vitepress', 'book', 'verified.json')

/** The variable by which `npm run verify:commands` asks. */
export const ASK = 'WORKBOOK_VERIFY_COMMANDS'

/** Whether it was asked for. */
export const ASKED = process.env[ASK] === 'yes'

/** What is written down. */
export const recorded = (): Promise<string> => readFile(FILE, 'utf8')

/** What is going to be run: a page that is changed meanwhile is not the one that was run. */
export const hashes = (pages: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pages.map((page) => [page, hashOf(blocksOf(DOCS, page))]))

/** Writes down that these blocks have been run today: only for `npm run verify:commands`, never in a test. */
export async function record(used: { node: string; aws: string }, blocks: Readonly<Record<string, string>>) {
  if (!ASKED) return
  const date = new Date().toISOString().slice(0, 10)
  const records = Object.fromEntries(
    Object.entries(blocks).map(([page, hash]): [string, Verified] => [page, { date, ...used, blocks: hash }]),
  )
  await writeFile(FILE, `${JSON.stringify(records, null, 2)}\n`)
}
