/** Puts together the panel's sentences. Words come first; glyphs and colours only repeat them. */
import messages from './panel.en.ts'
import type { CheckedAccount, LessonResult, RuleResult } from '@workbook/engine'
import type { AccountInUse } from '@workbook/server'
import type { PanelState } from './state.ts'
import { format } from '@workbook/i18n'

type RuleStatus = RuleResult['status']
type Detailed = Extract<RuleResult, { status: 'fail' | 'cannot-check' | 'note' }>

/** The glyph and colour of a rule's state. */
export const ruleGlyph = {
  fail: '✗',
  'cannot-check': '?',
  waiting: '…',
  note: 'i',
  pass: '✓',
} as const satisfies Record<RuleStatus, string>

const date = new Intl.DateTimeFormat(messages.dates, { dateStyle: 'long', timeStyle: 'medium' })

/** A moment of the result, in the language of the page and the time zone of the reader. */
export const dateOf = (iso: string): string => date.format(new Date(iso))

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

/** Which states are counted, in the order in which they are shown. */
const COUNTED = ['fail', 'cannot-check', 'waiting', 'pass', 'note'] as const

/** "2 things to fix, 3 rules pass": the summary of a lesson. */
export function summary(lesson: LessonResult): string {
  const parts = COUNTED.flatMap((status) => {
    const count = lesson.rules.filter((rule) => rule.status === status).length
    return count > 0 ? [format(messages.counts[status], { count })] : []
  })
  return parts.join(', ')
}

/** The headline of a result. */
export const verdict = ({ status }: LessonResult): string => messages.verdict[status]

/** The line that says which account was checked. */
export function accountLine({ kind, id, region, endpoint }: CheckedAccount): string {
  const { account } = messages
  const unknown = kind === 'practice' ? account.practiceUnknown : account.awsUnknown
  const line = id === '' ? format(unknown, { region }) : format(account[kind], { id, region })
  return endpoint === undefined ? line : format(account.endpoint, { account: line, endpoint })
}

/** The line that says which account the next check will read. */
export function inUseLine({ account: { kind, id, region, endpoint }, profile }: AccountInUse): string {
  const { inUse } = messages
  const named = id === '' ? format(inUse.unknown, { region }) : format(inUse[kind], { id, region })
  const line = profile === undefined ? named : format(inUse.profile, { account: named, profile })
  if (endpoint === undefined) return line
  return format(kind === 'practice' ? inUse.endpoint : inUse.notAws, { account: line, endpoint })
}

/** Whether a result comes from a different account than the one in use now. */
export const isOther = (seen: CheckedAccount, now: CheckedAccount): boolean =>
  seen.kind !== now.kind || seen.region !== now.region || (seen.id !== '' && now.id !== '' && seen.id !== now.id)

/** What a screen reader reads aloud while a check runs and when it has ended. */
export function announcement({ running, problem, lesson }: PanelState): string {
  const { heard } = messages
  if (problem !== undefined) return problem
  if (running)
    return lesson ? format(heard.finishing, { lesson: lesson.title, summary: summary(lesson) }) : heard.checking
  return lesson ? format(heard.done, { verdict: verdict(lesson), summary: summary(lesson) }) : ''
}
