/** What a learner has reached, per account. Pure: `progress-file.ts` keeps it. */
import type { CheckedAccount, CheckResult, LessonResult } from '@workbook/engine'
import type { HintGiven, LessonProgress, Progress, RuleProgress } from './progress-schema.ts'
import { format } from '@workbook/i18n'
import messages from './progress.en.ts'

/** The progress of a new learner. */
export const NO_PROGRESS: Progress = { version: 1, accounts: {} }

/** The newest result of a lesson, and which account it is about. */
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

/** The newest result of each lesson, in whichever account it was. */
export function lastResults({ accounts }: Progress): Readonly<Record<string, LastResult>> {
  const results = Object.values(accounts)
    .flatMap(({ lessons }) => Object.entries(lessons))
    .flatMap(([id, { at, result }]) => (result === undefined ? [] : [[id, { ...result, at } as LastResult] as const]))
  return Object.fromEntries(results.toSorted(([, one], [, other]) => one.at.localeCompare(other.at)))
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
  const lessons = { ...progress.accounts[key]?.lessons, [lesson]: after }
  return { ...progress, accounts: { ...progress.accounts, [key]: { lessons } } }
}
