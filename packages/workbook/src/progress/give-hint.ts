/** The next hint of a lesson, for `npm run hint` and for the button in the book. */
import { readFile } from 'node:fs/promises'

import { type CheckedAccount, type LessonResult, type OpenRule, resultOf } from '@workbook/engine'
import { checkOnce } from '../check.ts'
import { hasCode } from '../files.ts'
import { lessonPath } from '../lessons/lesson-file.ts'
import type { Lesson } from '../lessons/lessons.ts'
import { type Hint, ladder, nextHint, ruleToHint } from './hints.ts'
import { lessonIn, withHint } from './progress.ts'
import type { ProgressFile } from './progress-file.ts'

/** Every hint so far, the newest last, or why there is none. */
export type HintOutcome =
  | { readonly is: 'passes' }
  /** `reason` is the check's own, where it gives one. */
  | { readonly is: 'waits'; readonly reason: string | undefined }
  | { readonly is: 'unavailable'; readonly rule: OpenRule }
  /** `all`: how many there are for this rule. */
  | { readonly is: 'hint'; readonly stage: number; readonly all: number; readonly hints: readonly Hint[] }

/** A hint is about what is in the account, so the lesson was checked for it. */
export interface HintGivenNow {
  readonly account: CheckedAccount
  readonly seen: LessonResult | undefined
  readonly outcome: HintOutcome
}

/** Checks the lesson, gives the next hint (or the last one `again`), and saves in `progress` how far the hints went. */
export async function giveHint(lesson: Lesson, progress: ProgressFile, again = false): Promise<HintGivenNow> {
  const { account, lessons } = await resultOf(checkOnce({ step: lesson.step, lessons: [lesson] }, progress))
  const [seen] = lessons
  const answer = (outcome: HintOutcome): HintGivenNow => ({ account, seen, outcome })
  const rule = seen && ruleToHint(seen)
  if (rule === undefined && seen?.status === 'pass') {
    await progress.change((all) => withHint(all, account, lesson.id))
    return answer({ is: 'passes' })
  }
  if (rule === undefined) {
    return answer({ is: 'waits', reason: seen?.rules.find(({ status }) => status === 'waiting')?.found })
  }
  if (rule.status === 'cannot-check') return answer({ is: 'unavailable', rule })
  const hints = ladder(rule, account.kind, { lesson: lesson.id, code: await learnersCode(lesson.id) })
  const hint = nextHint(lessonIn(await progress.read(), account, lesson.id)?.hint, rule.rule, hints.length, again)
  await progress.change((all) => withHint(all, account, lesson.id, hint))
  return answer({ is: 'hint', stage: hint.stage, all: hints.length, hints: hints.slice(0, hint.stage) })
}

async function learnersCode(id: string): Promise<string | undefined> {
  try {
    return await readFile(lessonPath('steps', id), 'utf8')
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    return undefined
  }
}
