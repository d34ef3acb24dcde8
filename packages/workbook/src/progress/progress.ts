/** What a learner has reached, per account. Pure: `progress-file.ts` keeps it. */
import type { CheckedAccount, CheckResult, LessonResult } from '@workbook/engine'
import type { AccountProgress, HintGiven, LessonProgress, Progress, RuleProgress } from './progress-schema.ts'
import { format } from '@workbook/i18n'
import messages from './progress.en.ts'

/** The progress of a new learner. */
export const NO_PROGRESS: Progress = { version: 1, accounts: {} }

/** The last result of a lesson, and which account it is about. */
export interface LastResult {
  readonly lesson: LessonResult
  readonly account: CheckedAccount
  readonly at: string
}

/** One account: its kind, id and region; undefined where AWS did not say which it is. */
export const keyOf = ({ kind, id, region }: CheckedAccount): string | undefined =>
  id === '' ? undefined : `${kind} ${id} ${region}`

/** What is known of a lesson in an account. */
export function lessonIn(progress: Progress, account: CheckedAccount, lesson: string): LessonProgress | undefined {
  const key = keyOf(account)
  return key === undefined ? undefined : progress.accounts[key]?.lessons[lesson]
}

/** What the learner has reached in one account. */
export interface Reached {
  /** The last result of each lesson, by its id. */
  readonly results: Readonly<Record<string, LastResult>>
  /** What was shown, by its name, and when. */
  readonly seen: Readonly<Record<string, string>>
}

/** What was reached in this account, and nothing of any other. */
export function reachedIn(progress: Progress, account: CheckedAccount): Reached {
  const { lessons = {}, seen = {} } = keptOf(progress, account) ?? {}
  const results = Object.entries(lessons).flatMap(([id, { at, result }]) =>
    result === undefined ? [] : [[id, { ...result, at }] as const],
  )
  return { results: Object.fromEntries(results), seen }
}

/** Where AWS did not say which account it is, the only one that is kept for its region. */
function keptOf({ accounts }: Progress, account: CheckedAccount): AccountProgress | undefined {
  const key = keyOf(account)
  if (key !== undefined) return accounts[key]
  const [only, ...others] = Object.entries(accounts).filter(
    ([name]) => name.startsWith(`${account.kind} `) && name.endsWith(` ${account.region}`),
  )
  return others.length === 0 ? only?.[1] : undefined
}

/** The progress after something was shown. The first time stays. */
export function withSeen(progress: Progress, account: CheckedAccount, name: string, now: Date): Progress {
  const key = keyOf(account)
  if (key === undefined) return progress
  const before = progress.accounts[key] ?? { lessons: {} }
  const seen = { [name]: now.toISOString(), ...before.seen }
  return { ...progress, accounts: { ...progress.accounts, [key]: { ...before, seen } } }
}

/** The progress after this check, which looked for `pool`: its lessons replaced, everything else as it was. */
export function withResult(
  progress: Progress,
  { account, lessons }: CheckResult,
  now: Date,
  pool?: string | undefined,
): Progress {
  const at = now.toISOString()
  return lessons.reduce(
    (all, lesson) =>
      withLesson(all, account, lesson.lesson, (before) => ({
        ...lessonAfter(lesson, before, at, pool),
        result: { lesson, account },
      })),
    progress,
  )
}

/** The progress after a hint; without one, the lesson's hints start again from the first. */
export const withHint = (progress: Progress, account: CheckedAccount, lesson: string, hint?: HintGiven): Progress =>
  withLesson(progress, account, lesson, (before) => {
    if (before === undefined) return undefined
    const { hint: _old, ...rest } = before
    return { ...rest, ...(hint && { hint }) }
  })

/** `Used to pass, now fails: …`, for a lesson that fails in a rule that has passed before, with the same pool. */
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

function lessonAfter(
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
  const before = progress.accounts[key]
  const lessons = { ...before?.lessons, [lesson]: after }
  return { ...progress, accounts: { ...progress.accounts, [key]: { ...before, lessons } } }
}
