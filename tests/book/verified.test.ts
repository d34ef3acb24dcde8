/** The end of a page says when its commands were last run. A page that has changed since can't keep the old date. */
import { expect, test } from 'vitest'

import { verified, verifiedNote } from '../../docs/.vitepress/book/verified.ts'
import { blocksOf, hashOf, pagesIn } from '../../docs/.vitepress/book/verified-blocks.ts'
import { LEFT_OUT } from '../true-commands/left-out.ts'
import { DOCS, unitsOf } from '../true-commands/units.ts'

const pages = pagesIn(DOCS)

// A new page, or a new command? npm run verify:commands runs them all and records the date.
test('every page with commands that are run has a record, and no other page has one', () => {
  const run = pages.filter((page) => unitsOf(page).some(({ name }) => !(name in LEFT_OUT)))
  expect(run.length).toBeGreaterThan(7)
  expect(Object.keys(verified).toSorted()).toEqual(run)
})

// Changed a command, or a solution that a page shows? The same.
test.each(Object.entries(verified))('the commands of %s are those that were run', (page, { blocks }) => {
  expect({ page, blocks: hashOf(blocksOf(DOCS, page)) }).toEqual({ page, blocks })
})

test('a page with commands says when they were run; one without says nothing', () => {
  expect(verifiedNote('step09/1-user-pool.md')).toMatch(
    /Our tests last ran these commands on \d{1,2} [A-Z][a-z]+ 20\d\d, with Node 2\d and AWS CLI [12]\.\d+\.</,
  )
  expect(blocksOf(DOCS, 'glossary.md')).toEqual([])
  expect(verifiedNote('glossary.md')).toBe('')
})

test('blocks are found in lists, in tabs and in imported regions', () => {
  const lesson = blocksOf(DOCS, 'step09/1-user-pool.md')
  expect(lesson.map(({ way, language, from }) => [way, language, from?.region])).toEqual([
    ['cli', 'sh', 'create-pool'],
    ['ts', 'sh', undefined],
    ['both', 'ts', 'create-pool'],
  ])
  expect(blocksOf(DOCS, 'index.md').map(({ text }) => text)).toEqual(['npm ci\nnpm start', 'npm run check step09/1'])
})

test('another command is another hash, another sentence is not', () => {
  const [first, ...rest] = blocksOf(DOCS, 'step09/1-user-pool.md')
  if (first === undefined) throw new Error('The page has no block.')
  const hash = hashOf([first, ...rest])
  expect(hashOf([{ ...first, text: first.text.replace('Link', 'Code').replace('LINK', 'CODE') }, ...rest])).not.toBe(
    hash,
  )
  expect(hashOf([{ ...first, line: first.line + 1 }, ...rest])).toBe(hash)
})
