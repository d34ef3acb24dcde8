/** Results in the form that a check sends, for the tests of the panel. */
import type { CheckedAccount, CheckEvent, LessonResult, LessonStatus, RuleResult } from '@workbook/engine'

export const account: CheckedAccount = { kind: 'practice', id: '000000000000', region: 'us-east-1', identity: '' }

export const passed: RuleResult = { rule: 'step01/1-a/found', title: 'There is one', status: 'pass', found: 'one' }

export const waiting: RuleResult = { rule: 'step01/1-a/next', title: 'It works', status: 'waiting', found: 'one' }

export const detailed = (status: 'fail' | 'cannot-check' | 'note', name: string): RuleResult => ({
  rule: `step01/1-a/${name}`,
  title: name,
  status,
  cause: name,
  expected: 'this',
  found: 'that',
  where: 'there',
  why: 'because',
  fix: ['so', 'or so'],
  see: 'aws …',
})

export const lesson = (status: LessonStatus, ...rules: RuleResult[]): LessonResult => ({
  lesson: 'step01/1-a',
  title: 'Make one',
  status,
  rules,
})

export const end = (...lessons: LessonResult[]): CheckEvent => ({
  type: 'end',
  result: { version: 1, step: 'step01', status: 'pass', account, lessons, calls: [] },
})
