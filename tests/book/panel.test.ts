import { describe, expect, test } from 'vitest'

import { nextStep, type LinkedLesson } from '../../docs/.vitepress/theme/check/next-step.ts'
import { breakable, pieces } from '../../docs/.vitepress/theme/check/pieces.ts'
import { pageToken } from '../../docs/.vitepress/theme/check/page-token.ts'
import { sentence } from '../../docs/.vitepress/theme/check/refused.ts'
import { next, untouched, type PanelEvent } from '../../docs/.vitepress/theme/check/state.ts'
import { accountLine, announcement, dateOf, groups, summary } from '../../docs/.vitepress/theme/check/panel-text.ts'
import { account, detailed, end, lesson, passed, waiting } from './results.ts'

const after = (...events: PanelEvent[]) => events.reduce((state, event) => next(state, event, 'step01/1-a'), untouched)

const linked = (number: number): LinkedLesson => ({
  id: `step01/${number}-x`,
  step: 'step01',
  number,
  title: `Lesson ${number}`,
  link: `/step01/${number}-x`,
})

const page = (content: string | null) => ({ querySelector: () => ({ getAttribute: () => content }) as never })

describe('the panel', () => {
  test('shows the account first, then the lesson, then the time', () => {
    expect(after({ type: 'start' })).toEqual({ running: true })
    expect(after({ type: 'start' }, { type: 'account', account })).toEqual({ running: true, account })
    const done = lesson('pass', passed)
    const events: PanelEvent[] = [{ type: 'start' }, { type: 'account', account }, { type: 'lesson', lesson: done }]
    expect(after(...events, end(done), { type: 'finished', at: 'now' })).toEqual({
      running: false,
      account,
      lesson: done,
      at: 'now',
    })
  })

  test('takes no notice of another lesson', () => {
    const other = { ...lesson('fail'), lesson: 'step01/2-b' }
    expect(after({ type: 'start' }, { type: 'lesson', lesson: other }).lesson).toBeUndefined()
  })

  test('forgets the old result when a new run starts, and shows no half result when it is refused', () => {
    const saved: PanelEvent = { type: 'saved', lesson: lesson('pass'), account, at: 'then' }
    expect(after(saved, { type: 'start' })).toEqual({ running: true })
    expect(after(saved, { type: 'start' }, { type: 'refused', problem: 'No.' })).toEqual({
      running: false,
      problem: 'No.',
    })
  })

  test('is heard: a problem, a run, a result', () => {
    expect(announcement(untouched)).toBe('')
    expect(announcement({ running: true })).toBe('Checking your account…')
    expect(announcement({ running: false, problem: 'No.' })).toBe('No.')
    expect(announcement({ running: false, lesson: lesson('fail', detailed('fail', 'a'), passed) })).toBe(
      'Not yet. 1 thing to fix, 1 rule passes.',
    )
  })
})

describe('a result in words', () => {
  test('has what failed first, then what could not be looked at, then notes', () => {
    const result = lesson('fail', passed, detailed('note', 'n'), detailed('cannot-check', 'c'), detailed('fail', 'f'))
    expect(groups(result).detailed.map(({ title }) => title)).toEqual(['f', 'c', 'n'])
    expect(groups(result).passed).toEqual([passed])
    expect(groups(lesson('waiting', waiting)).waiting).toEqual([waiting])
  })

  test('counts one and many', () => {
    expect(summary(lesson('pass', passed))).toBe('1 rule passes')
    expect(summary(lesson('fail', detailed('fail', 'a'), detailed('fail', 'b'), passed, passed))).toBe(
      '2 things to fix, 2 rules pass',
    )
  })

  test('names the account, the region and a foreign endpoint', () => {
    expect(accountLine(account)).toBe('Looked at: practice account 000000000000, region us-east-1')
    expect(accountLine({ ...account, kind: 'aws', id: '', endpoint: 'http://127.0.0.1:4510' })).toBe(
      'Looked at: AWS account, region us-east-1 at http://127.0.0.1:4510',
    )
  })

  test('sets commands as code and lets long names break at their dots', () => {
    expect(pieces('Do it, then run: npm run step step09/1 (it writes .env)')).toEqual([
      { text: 'Do it, then run: ', code: false },
      { text: 'npm run step step09/1', code: true },
      { text: ' (it writes .env)', code: false },
    ])
    expect(
      pieces('in another one: npm run use aws -- --profile NAME --region ‹the other region›. Or npm start'),
    ).toEqual([
      { text: 'in another one: ', code: false },
      { text: 'npm run use aws -- --profile NAME --region ‹the other region›', code: true },
      { text: '. Or ', code: false },
      { text: 'npm start', code: true },
    ])
    expect(pieces('')).toEqual([])
    expect(breakable('Template.Option is X')).toEqual(['Template.', 'Option is X'])
    expect(breakable('at http://127.0.0.1:4510')).toEqual(['at http://', '127.0.0.1:4510'])
  })
})

describe('the one next step', () => {
  const lessons = [linked(1), linked(2)]

  test('leads on after a pass and back from a waiting lesson', () => {
    expect(nextStep('pass', linked(1), lessons).lesson).toEqual(linked(2))
    expect(nextStep('waiting', linked(2), lessons).lesson).toEqual(linked(1))
  })

  test('stays here otherwise', () => {
    expect(nextStep('pass', linked(2), lessons).lesson).toBeUndefined()
    expect(nextStep('fail', linked(1), lessons)).toEqual({
      text: 'Next: fix the first one, then press the button again.',
    })
  })
})

describe('the page and its server', () => {
  test('a page without a token is the static book', () => {
    expect(pageToken({ querySelector: () => null })).toBeUndefined()
    expect(pageToken(page(''))).toBeUndefined()
    expect(pageToken(page('abc'))).toBe('abc')
  })

  test("a refusal is told in the server's own sentence, or in ours", async () => {
    expect(await sentence(new Response('{"error":"Not now."}', { status: 409 }))).toBe('Not now.')
    expect(await sentence(new Response('<html>', { status: 502 }))).toContain('502')
    expect(await sentence(new Response('{}', { status: 500 }))).toContain('500')
  })
})

test('a moment is written with the name of its month', () => {
  expect(dateOf('2026-11-23T11:47:42Z')).toMatch(/^2[34] November 2026\b.*:\d\d:42$/)
})
