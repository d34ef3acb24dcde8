/** The panel's sentences. Words come first; glyphs and colours only repeat them. */
import type { AccountSeen, LessonResult, LessonStatus, RuleResult } from '../../../../checks/engine/result.ts'
import type { PanelState } from './state.ts'

type RuleStatus = RuleResult['status']
type Detailed = Extract<RuleResult, { status: 'fail' | 'cannot-check' | 'note' }>

/** How one rule's state is called and drawn. */
export const ruleWords = {
  fail: { word: 'To fix', glyph: '✗' },
  'cannot-check': { word: 'Could not check', glyph: '?' },
  waiting: { word: 'Waiting', glyph: '…' },
  note: { word: 'Note', glyph: 'i' },
  pass: { word: 'Passes', glyph: '✓' },
} as const satisfies Record<RuleStatus, { word: string; glyph: string }>

/** How a lesson's state is called in the sidebar and in lists. */
export const lessonWords = {
  pass: { word: 'passes', glyph: '✓' },
  fail: { word: 'to fix', glyph: '✗' },
  'cannot-check': { word: 'not checked', glyph: '?' },
  waiting: { word: 'waiting', glyph: '…' },
} as const satisfies Record<LessonStatus, { word: string; glyph: string }>

/** A lesson's rules in the order in which they are shown: what to fix comes first. */
export function groups(lesson: LessonResult) {
  const of = <S extends RuleStatus>(status: S) =>
    lesson.rules.filter((rule): rule is Extract<RuleResult, { status: S }> => rule.status === status)
  const detailed: Detailed[] = [
    ...lesson.rules.filter((rule): rule is Detailed => rule.status === 'fail'),
    ...lesson.rules.filter((rule): rule is Detailed => rule.status === 'cannot-check'),
    ...lesson.rules.filter((rule): rule is Detailed => rule.status === 'note'),
  ]
  return { detailed, waiting: of('waiting'), passed: of('pass') }
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** "2 things to fix, 3 rules pass": what a lesson comes to. */
export function summary(lesson: LessonResult): string {
  const number = (status: RuleStatus) => lesson.rules.filter((rule) => rule.status === status).length
  const parts = [
    number('fail') && count(number('fail'), 'thing to fix', 'things to fix'),
    number('cannot-check') &&
      count(number('cannot-check'), 'thing could not be checked', 'things could not be checked'),
    number('waiting') && count(number('waiting'), 'rule waits', 'rules wait'),
    number('pass') && count(number('pass'), 'rule passes', 'rules pass'),
    number('note') && count(number('note'), 'note', 'notes'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** The headline of a result. */
export function verdict(lesson: LessonResult): string {
  switch (lesson.status) {
    case 'pass':
      return 'This lesson passes.'
    case 'fail':
      return 'Not yet.'
    case 'cannot-check':
      return 'Could not check. That is no failure of yours.'
    case 'waiting':
      return 'Waiting: an earlier lesson must pass first.'
    default:
      return lesson.status satisfies never
  }
}

/** The line that says which account was looked at. */
export function accountLine(account: AccountSeen): string {
  const name = account.kind === 'practice' ? 'practice account' : 'AWS account'
  const endpoint = account.endpoint === undefined ? '' : ` at ${account.endpoint}`
  return `Looked at: ${[name, account.id].filter(Boolean).join(' ')}, region ${account.region}${endpoint}`
}

/** What a screen reader hears while a check runs and when it has ended. */
export function announcement({ running, problem, lesson }: PanelState): string {
  if (problem !== undefined) return problem
  if (running) return lesson ? `${lesson.title}: ${summary(lesson)}. Finishing…` : 'Checking your account…'
  return lesson ? `${verdict(lesson)} ${summary(lesson)}.` : ''
}
