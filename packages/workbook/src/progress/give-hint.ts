/** The next hint of a lesson, for `npm run hint` and for the button in the book. */
import { type CheckedAccount, type LessonResult, type OpenRule, ruleToDo, resultOf } from '@workbook/engine'
import { checkOnce } from '../check.ts'
import { lessonDiff } from '../lessons/lesson-diff.ts'
import type { Lesson } from '../lessons/lessons.ts'
import { type Hint, howToFix, nextHint, whatIsThere, whichLines } from './hints.ts'
import { lessonIn, withHint } from './progress.ts'
import type { ProgressFile } from './progress-file.ts'

/** Every hint so far, the newest last, or why there is none. */
export type HintOutcome =
  | { readonly is: 'passes' }
  /** `reason` is the check's own, where it gives one. */
  | { readonly is: 'waits'; readonly reason: string | undefined }
  | { readonly is: 'unavailable'; readonly rule: OpenRule }
  | { readonly is: 'hint'; readonly stage: number; readonly hints: readonly Hint[] }

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
  if (seen?.status === 'pass') {
    await progress.change((all) => withHint(all, account, lesson.id))
    return answer({ is: 'passes' })
  }
  const rule = seen && ruleToDo(seen)
  if (rule === undefined) {
    return answer({ is: 'waits', reason: seen?.rules.find(({ status }) => status === 'waiting')?.found })
  }
  if (rule.status === 'cannot-check') return answer({ is: 'unavailable', rule })
  const hint = nextHint(lessonIn(await progress.read(), account, lesson.id)?.hint, rule.rule, again)
  const ladder = [whatIsThere(rule), howToFix(rule, account.kind)]
  if (hint.stage > ladder.length) ladder.push(whichLines(lesson.id, await lessonDiff(lesson.id)))
  await progress.change((all) => withHint(all, account, lesson.id, hint))
  return answer({ is: 'hint', stage: hint.stage, hints: ladder.slice(0, hint.stage) })
}
