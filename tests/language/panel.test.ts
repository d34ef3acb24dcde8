/** The book's components, rendered as the book's build renders them, in a language made from English. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Component } from 'vue'

import type { LessonResult, LessonStatus, RuleResult } from '../../checks/engine/result.ts'
import type * as LessonMark from '../../docs/.vitepress/theme/check/lesson-mark.ts'
import type * as NextStep from '../../docs/.vitepress/theme/check/next-step.ts'
import type * as Words from '../../docs/.vitepress/theme/check/words.ts'
import { outside, strayWords } from './pseudo.ts'
import { type LoadedTheme, loadTheme } from './theme.ts'

/** What the theme exports to this test. */
const ENTRY = `
export { default as AccountBar } from './components/AccountBar.vue'
export { default as BookLayout } from './BookLayout.vue'
export { default as CheckPanel } from './components/CheckPanel.vue'
export { default as CheckResult } from './components/CheckResult.vue'
export { default as FileComparison } from './components/FileComparison.vue'
export { default as HintLadder } from './components/HintLadder.vue'
export { default as LessonList } from './components/LessonList.vue'
export { default as PanelTools } from './components/PanelTools.vue'
export { default as TaskTabs } from './components/TaskTabs.vue'
export { default as VideoLater } from './components/VideoLater.vue'
export { default as PasswordTheft } from './passwords/PasswordTheft.vue'
export { default as SrpSignIn } from './passwords/SrpSignIn.vue'
export * from './check/lesson-mark.ts'
export * from './check/next-step.ts'
export * from './check/words.ts'
`

const lesson = {
  id: 'step01/1-a',
  step: 'step01',
  number: 1,
  title: '⟦A⟧',
  link: '/step01/1-a',
}
const LESSONS = [{ ...lesson, checked: true }]

type Theme = typeof LessonMark & typeof NextStep & typeof Words & Readonly<Record<string, Component>>
let theme: LoadedTheme<Theme>

beforeAll(async () => {
  theme = await loadTheme<Theme>({ entry: ENTRY, lessons: LESSONS })
})
afterAll(() => theme[Symbol.asyncDispose]())

const evidence = {
  cause: 'c',
  expected: '⟦e⟧',
  found: '⟦f⟧',
  where: '⟦w⟧',
  why: '⟦y⟧',
  fix: ['⟦1⟧', '⟦2⟧'],
  see: 'aws a b',
} as const
const rules: readonly RuleResult[] = [
  { rule: 'r', title: '⟦t⟧', status: 'pass', found: '⟦f⟧' },
  { rule: 'r', title: '⟦t⟧', status: 'waiting', found: '⟦f⟧' },
  ...(['fail', 'cannot-check', 'note'] as const).map((status) => ({ ...evidence, rule: 'r', title: '⟦t⟧', status })),
]
const STATUSES: readonly LessonStatus[] = ['pass', 'fail', 'cannot-check', 'waiting']
const resultOf = (status: LessonStatus): LessonResult => ({ lesson: lesson.id, title: '⟦A⟧', status, rules })

const SEEN = { kind: 'practice', id: '1', region: 'us-east-1', identity: '', endpoint: 'http://127.0.0.1:1' } as const
const HINT = { say: '⟦h⟧', facts: [['⟦l⟧', '⟦v⟧']], lines: ['- a', '+ b'] }
const COMPARISON = {
  yours: 'steps/a.ts',
  solution: 'solutions/a.ts',
  rows: [
    { same: true, yours: { number: 1, text: '1' }, solution: { number: 1, text: '1' } },
    { same: false, yours: { number: 2, text: '2' } },
    { same: false, solution: { number: 2, text: '' } },
  ],
}

const results = STATUSES.flatMap((status) =>
  (['aws', 'practice'] as const).map((kind) => ({
    of: `a result: ${status}, ${kind}`,
    name: 'CheckResult',
    props: { lesson: resultOf(status), kind },
  })),
)

test.each([
  { of: 'a page that is not there', name: 'BookLayout', props: {} },
  {
    of: 'the panel before its first check',
    name: 'CheckPanel',
    props: { lesson: lesson.id, command: 'npm run check step01/1' },
  },
  { of: 'the account in use', name: 'AccountBar', props: { inUse: { account: SEEN }, working: false } },
  { of: 'the account before it is known', name: 'AccountBar', props: { inUse: undefined, working: false } },
  { of: 'a hint', name: 'HintLadder', props: { answer: { lesson: resultOf('fail'), all: 1, hints: [HINT] } } },
  ...STATUSES.map((status) => ({
    of: `no hint: ${status}`,
    name: 'HintLadder',
    props: { answer: { lesson: resultOf(status), all: 3, hints: [] } },
  })),
  { of: 'a comparison', name: 'FileComparison', props: { comparison: COMPARISON } },
  {
    of: 'the buttons beside the check',
    name: 'PanelTools',
    props: { lesson: lesson.id, desk: { said: '', notes: ['⟦n⟧'], problem: '⟦p⟧', comparison: COMPARISON } },
  },
  { of: 'a list of lessons', name: 'LessonList', props: { step: 'step01' } },
  { of: 'the ways to do a task', name: 'TaskTabs', props: { id: 'ways-1' } },
  { of: 'a video', name: 'VideoLater', props: { video: 'x', title: '⟦A video⟧' } },
  { of: 'the theft of passwords', name: 'PasswordTheft', props: {} },
  { of: 'a sign-in by SRP', name: 'SrpSignIn', props: {} },
  ...results,
])('every word of $of is in brackets', async ({ name, props }) => {
  const text = await theme.read(name, props)
  expect(text).toContain('⟦')
  expect(strayWords(text)).toEqual([])
})

test('what the panel puts together is in brackets too', () => {
  const account = { kind: 'aws', id: '123456789012', region: 'us-east-1', identity: '' } as const
  const said = STATUSES.flatMap((status) => [
    theme.exported.verdict(resultOf(status)),
    theme.exported.summary(resultOf(status)),
    theme.exported.announcement({ running: false, lesson: resultOf(status) }),
    theme.exported.announcement({ running: true, lesson: resultOf(status) }),
    theme.exported.lessonMark(resultOf(status)).text,
    theme.exported.nextStep(status, lesson, [lesson]).say,
    theme.exported.nextStep(status, { ...lesson, number: 2, id: 'b' }, [lesson, { ...lesson, number: 3 }]).say,
  ])
  const lines = (['aws', 'practice'] as const).flatMap((kind) =>
    ['', '1'].map((id) => theme.exported.accountLine({ ...account, kind, id, endpoint: 'http://127.0.0.1:1' })),
  )
  expect([...said, ...lines, theme.exported.announcement({ running: true })].flatMap(strayWords)).toEqual([])
  expect(outside(theme.exported.summary(resultOf('fail'))).trim()).toMatch(/^[, ]+$/)
})
