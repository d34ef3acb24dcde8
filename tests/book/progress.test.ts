/** What the page and its sidebar show of the learner's progress: the file that the terminal writes, too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { lastResults, ProgressFile } from '@workbook/workbook'
import { NO_PROGRESS, withResult } from '../../packages/workbook/src/progress/progress.ts'
import { markSidebar } from '../../docs/.vitepress/theme/check/mark-sidebar.ts'
import { account, lesson, passed } from './results.ts'

const checked = (status: 'pass' | 'fail', where = account) => ({
  version: 1 as const,
  step: 'step01',
  status,
  account: where,
  lessons: [lesson(status, passed)],
  calls: [],
})
const first = new Date('2026-11-24T09:00:00Z')
const later = new Date('2026-11-24T10:00:00Z')
const aws = { ...account, kind: 'aws', id: '123456789012' } as const

test('the newest result of a lesson counts, in whichever account it was', () => {
  const progress = withResult(withResult(NO_PROGRESS, checked('pass', aws), later), checked('fail'), first)
  expect(lastResults(progress)).toEqual({
    'step01/1-a': { lesson: lesson('pass', passed), account: aws, at: later.toISOString() },
  })
})

test('the sidebar says nothing before the first check, then something of each lesson', () => {
  const places = ['step01/1-a', 'step01/2-b'].map((id) => ({ dataset: { progress: id }, textContent: '' }))
  const page = { querySelectorAll: () => places } as unknown as ParentNode
  markSidebar(page, {})
  expect(places.map(({ textContent }) => textContent)).toEqual(['', ''])
  markSidebar(page, lastResults(withResult(NO_PROGRESS, checked('pass'), first)))
  expect(places.map(({ textContent }) => textContent)).toEqual([' ✓ passes', ' ○ open'])
})

test('a result that is none sets the file aside, like any other that makes no sense', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-progress-'))
  try {
    const wrong = { status: 'pass', at: '', rules: {}, result: { lesson: {}, account } }
    const file = { version: 1, accounts: { a: { lessons: { 'step01/1-a': wrong } } } }
    await writeFile(join(folder, 'progress.json'), JSON.stringify(file))
    const sentences: string[] = []
    expect(lastResults(await new ProgressFile(folder, (each) => sentences.push(each)).read())).toEqual({})
    expect(sentences).toHaveLength(1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
