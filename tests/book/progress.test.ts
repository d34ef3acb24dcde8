/** What the page and its sidebar show of the learner's progress, which is in the file that the terminal writes too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { LessonResult } from '@workbook/engine'
import { ProgressFile, reachedIn, withSeen } from '@workbook/workbook'
import { NO_PROGRESS, withResult } from '../../packages/workbook/src/progress/progress.ts'
import { lessonMark } from '../../docs/.vitepress/theme/check/lesson-mark.ts'
import { goOn } from '../../docs/.vitepress/theme/check/mark-cover.ts'
import { markSidebar } from '../../docs/.vitepress/theme/check/mark-sidebar.ts'
import { account, detailed, lesson, passed } from './results.ts'

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

test('what another account has reached says nothing of this one', () => {
  const both = withSeen(
    withResult(withResult(NO_PROGRESS, checked('pass', aws), later), checked('fail'), first),
    aws,
    'a',
    later,
  )
  expect(reachedIn(both, aws)).toEqual({
    results: { 'step01/1-a': { lesson: lesson('pass', passed), account: aws, at: later.toISOString() } },
    seen: { a: later.toISOString() },
  })
  expect(reachedIn(both, account)).toMatchObject({
    results: { 'step01/1-a': { lesson: { status: 'fail' } } },
    seen: {},
  })
  expect(reachedIn(both, { ...aws, region: 'eu-central-1' })).toEqual({ results: {}, seen: {} })
})

test('where AWS does not say which account it is, the one that is kept for the region is meant, if there is one', () => {
  const unknown = { ...aws, id: '' }
  const one = withSeen(NO_PROGRESS, aws, 'a', first)
  expect(reachedIn(one, unknown).seen).toEqual({ a: first.toISOString() })
  expect(reachedIn(withSeen(one, { ...aws, id: '999999999999' }, 'b', first), unknown).seen).toEqual({})
})

test('what was seen is kept with its first time, over later checks', () => {
  const seen = withSeen(withSeen(NO_PROGRESS, account, 'a', first), account, 'a', later)
  expect(reachedIn(withResult(seen, checked('pass'), later), account).seen).toEqual({ a: first.toISOString() })
})

describe('a lesson', () => {
  const after = (result: LessonResult) => ({
    results: { 'step01/1-a': { lesson: result, account, at: '' } },
    seen: { show: 'now' },
  })

  test('is shown as a word, and as partly done if some of its rules pass', () => {
    expect(lessonMark('step01/1-a', { results: {}, seen: {} })).toEqual({ status: 'open', text: '○ open' })
    expect(lessonMark('step01/1-a', after(lesson('pass', passed))).text).toBe('✓ passes')
    const failed = after(lesson('fail', detailed('fail', 'a')))
    expect(lessonMark('step01/1-a', failed)).toEqual({ status: 'fail', text: '✗ to fix' })
    expect(lessonMark('step01/1-a', after(lesson('fail', detailed('fail', 'a'), passed)))).toEqual({
      status: 'partly',
      text: '◐ partly: 1 of 2 rules',
    })
  })

  test('that only shows something is done when it was seen', () => {
    expect(lessonMark('step01/2-show', after(lesson('pass', passed)))).toEqual({ status: 'pass', text: '✓ done' })
    expect(lessonMark('step01/2-other', after(lesson('pass', passed))).status).toBe('open')
  })

  const linked = ['1-a', '2-show', '3-c'].map((name, at) => {
    const id = `step01/${name}`
    return { id, step: 'step01', number: at + 1, title: name, link: `/${id}` }
  })

  test('that comes next is where the button of the first page leads, and after the last one, to the step', () => {
    expect(goOn(linked, after(lesson('fail', detailed('fail', 'a'))))).toBe(undefined)
    expect(goOn(linked, after(lesson('pass', passed)))).toEqual({ text: 'Continue with lesson 3', link: '/step01/3-c' })
    expect(goOn(linked.slice(0, 2), after(lesson('pass', passed)))).toEqual({
      text: 'You’re done: 2 of 2',
      link: '/step01/',
    })
  })
})

test('the sidebar says nothing before the first check, then something of each lesson', () => {
  const places = ['step01/1-a', 'step01/2-b'].map((id) => ({ dataset: { progress: id }, textContent: '' }))
  const page = { querySelectorAll: () => places } as unknown as ParentNode
  markSidebar(page, { results: {}, seen: {} })
  expect(places.map(({ textContent }) => textContent)).toEqual(['', ''])
  markSidebar(page, reachedIn(withResult(NO_PROGRESS, checked('pass'), first), account))
  expect(places.map(({ textContent }) => textContent)).toEqual([' ✓ passes', ' ○ open'])
})

test('a result that is none sets the file aside, like any other that makes no sense', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-progress-'))
  try {
    const wrong = { status: 'pass', at: '', rules: {}, result: { lesson: {}, account } }
    const file = { version: 1, accounts: { a: { lessons: { 'step01/1-a': wrong } } } }
    await writeFile(join(folder, 'progress.json'), JSON.stringify(file))
    const sentences: string[] = []
    expect(await new ProgressFile(folder, (each) => sentences.push(each)).read()).toEqual(NO_PROGRESS)
    expect(sentences).toHaveLength(1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
