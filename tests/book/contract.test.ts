/** The page about the differences is generated from the contract, and is complete. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { differences, topics } from '../../packages/practice-account/contract/index.ts'
import { fillPlaces } from '../../docs/.vitepress/book/blocks.ts'

const page = fillPlaces(readFileSync(join(ROOT, 'docs/reference/differs.md'), 'utf8'), 'reference/differs.md', [])

test('every difference and every row is one line of the page, the differences first', () => {
  const lines = page.split('\n').filter((line) => line.startsWith('* '))
  const rows = topics.flatMap((topic) => topic.rows)
  expect(lines.slice(0, differences.length).every((line) => line.startsWith('* **'))).toBe(true)
  expect(lines.filter((line) => /^\* .* (MODEL|DOC|CAP|FIELD|KNOW)$/.test(line))).toHaveLength(rows.length)
})

test('every topic says how many rows it has', () => {
  const shown = [...page.matchAll(/<summary>.* \((\d+)\)<\/summary>/g)].map(([, count]) => Number(count))
  expect(shown).toEqual(topics.map(({ rows }) => rows.length))
})
