/** What a learner has reached, per account. Pure: the file it is kept in is `progress-file.ts`'s business. */
import type { CheckedAccount, CheckResult, LessonResult, LessonStatus, RuleResult } from '@workbook/engine'
import { format } from '@workbook/i18n'
import messages from './progress.en.ts'

/** Everything that is remembered. Published nowhere: only the workbook's own commands read it. */
export interface Progress {
  readonly version: 1
  /** By `keyOf` an account: progress in one account says nothing of another. */
  readonly accounts: Readonly<Record<string, AccountProgress>>
}

/** What is remembered of one account: lessons by their ids. */
export interface AccountProgress {
  readonly lessons: Readonly<Record<string, LessonProgress>>
}

/** What is remembered of one lesson. */
export interface LessonProgress {
  readonly status: LessonStatus
  /** When it was checked last. */
  readonly at: string
  readonly rules: Readonly<Record<string, RuleProgress>>
  /** The `USER_POOL_ID` that it was checked with: what another pool did says nothing of this one. */
  readonly pool?: string
  /** The last hint that was given: for which rule, and how far. */
  readonly hint?: HintGiven
  /** The whole result of that check: the book's page shows it again. */
  readonly result?: Omit<LastResult, 'at'>
}

/** The newest result of a lesson, and which account it is about. */
export interface LastResult {
  readonly lesson: LessonResult
  readonly account: CheckedAccount
  readonly at: string
}

/** How a rule was seen last, and when it passed last, if it ever did. */
export interface RuleProgress {
  readonly status: RuleResult['status']
  readonly passed?: string
}

/** A hint that was given. */
export interface HintGiven {
  readonly rule: string
  readonly stage: number
}

/** A learner who has just arrived. */
export const NOTHING_YET: Progress = { version: 1, accounts: {} }

/** One account: its kind, id and region; undefined where AWS did not say which it is. */
export const keyOf = ({ kind, id, region }: CheckedAccount): string | undefined =>
  id === '' ? undefined : `${kind} ${id} ${region}`

/** What is remembered of a lesson in an account. */
export function lessonIn(progress: Progress, account: CheckedAccount, lesson: string): LessonProgress | undefined {
  const key = keyOf(account)
  return key === undefined ? undefined : progress.accounts[key]?.lessons[lesson]
}

/** The newest result of each lesson, in whichever account it was. */
export function lastResults({ accounts }: Progress): Readonly<Record<string, LastResult>> {
  const results = Object.values(accounts)
    .flatMap(({ lessons }) => Object.entries(lessons))
    .flatMap(([id, { at, result }]) => (result === undefined ? [] : [[id, { ...result, at }] as const]))
  return Object.fromEntries(results.toSorted(([, one], [, other]) => one.at.localeCompare(other.at)))
}

/** The progress after this check, which looked for `pool`: its lessons anew, everything else as it was. */
export function remember(
  progress: Progress,
  { account, lessons }: CheckResult,
  now: Date,
  pool?: string | undefined,
): Progress {
  const at = now.toISOString()
  return lessons.reduce(
    (all, lesson) =>
      withLesson(all, account, lesson.lesson, (before) => ({
        ...seen(lesson, before, at, pool),
        result: { lesson, account },
      })),
    progress,
  )
}

/** The progress after a hint; without one, the lesson's hints begin anew. */
export const rememberHint = (progress: Progress, account: CheckedAccount, lesson: string, hint?: HintGiven): Progress =>
  withLesson(progress, account, lesson, (before) => {
    if (before === undefined) return undefined
    const { hint: _old, ...rest } = before
    return { ...rest, ...(hint && { hint }) }
  })

/** `was passing, now failing: …`, for a lesson that fails in a rule that has passed before, with the same pool. */
export function whatBroke(
  before: LessonProgress | undefined,
  lesson: LessonResult,
  pool?: string | undefined,
): string | undefined {
  if (before?.pool !== pool) return undefined
  const broken = lesson.rules.flatMap((rule) =>
    rule.status === 'fail' && before?.rules[rule.rule]?.passed !== undefined ? [rule] : [],
  )
  const [first] = broken
  if (first === undefined) return undefined
  const { title: rule, found } = first
  const more = broken.length - 1
  const { whatBroke, whatElseBroke } = messages
  return more > 0 ? format(whatElseBroke, { rule, count: more, found }) : format(whatBroke, { rule, found })
}

function seen(
  lesson: LessonResult,
  before: LessonProgress | undefined,
  at: string,
  pool: string | undefined,
): LessonProgress {
  const same = before?.pool === pool ? before : undefined
  const rules = lesson.rules.map(({ rule, status }): [string, RuleProgress] => {
    const passed = status === 'pass' ? at : same?.rules[rule]?.passed
    return [rule, { status, ...(passed !== undefined && { passed }) }]
  })
  return {
    status: lesson.status,
    at,
    rules: Object.fromEntries(rules),
    ...(pool !== undefined && { pool }),
    ...(before?.hint && { hint: before.hint }),
  }
}

function withLesson(
  progress: Progress,
  account: CheckedAccount,
  lesson: string,
  change: (before: LessonProgress | undefined) => LessonProgress | undefined,
): Progress {
  const key = keyOf(account)
  const after = key === undefined ? undefined : change(progress.accounts[key]?.lessons[lesson])
  if (key === undefined || after === undefined) return progress
  const lessons = { ...progress.accounts[key]?.lessons, [lesson]: after }
  return { ...progress, accounts: { ...progress.accounts, [key]: { lessons } } }
}
