/** The shape of `.workbook/progress.json`. Published nowhere: only the workbook itself reads it. */
import * as v from 'valibot'

import type { CheckedAccount, LessonResult } from '@workbook/engine'

/** Something that the workbook has written itself: known by these members, and not looked at any closer. */
const looksLike = <T>(...members: readonly (keyof T)[]) =>
  v.custom<T>((value) => typeof value === 'object' && value !== null && members.every((name) => name in value))

/** The last hint that was given: for which rule, and how far. */
const hintGiven = v.object({ rule: v.string(), stage: v.pipe(v.number(), v.integer()) })

/** A rule's last status, and when it last passed, if it ever did. */
const ruleProgress = v.object({ status: v.string(), passed: v.exactOptional(v.string()) })

const lessonProgress = v.object({
  status: v.string(),
  /** When it was last checked. */
  at: v.string(),
  rules: v.record(v.string(), ruleProgress),
  /** The `USER_POOL_ID` that it was checked with: what another pool did says nothing of this one. */
  pool: v.exactOptional(v.string()),
  hint: v.exactOptional(hintGiven),
  /** The whole result of that check: the book's page shows it again. */
  result: v.exactOptional(
    v.object({
      lesson: looksLike<LessonResult>('lesson', 'rules'),
      account: looksLike<CheckedAccount>('kind', 'region'),
    }),
  ),
})

const accountProgress = v.object({
  lessons: v.record(v.string(), lessonProgress),
  /** What was shown to the learner, by its name, and when: lessons without a check are done by it. */
  seen: v.exactOptional(v.record(v.string(), v.string())),
})

/** Everything that is kept. By `keyOf` an account: progress in one account says nothing of another. */
export const progressSchema = v.object({
  version: v.literal(1),
  accounts: v.record(v.string(), accountProgress),
})

export type HintGiven = v.InferOutput<typeof hintGiven>
export type RuleProgress = v.InferOutput<typeof ruleProgress>
export type AccountProgress = v.InferOutput<typeof accountProgress>
export type LessonProgress = v.InferOutput<typeof lessonProgress>
export type Progress = v.InferOutput<typeof progressSchema>
