import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { CheckResult, Evidence, LessonResult, RuleResult } from '../checks/engine/result.ts'
import { ROOT } from './places.ts'

/** The lesson to work on now: the first that fails; without one, the first that does not pass. */
export const lessonToDo = ({ lessons }: Pick<CheckResult, 'lessons'>): LessonResult | undefined =>
  lessons.find(({ status }) => status === 'fail') ?? lessons.find(({ status }) => status !== 'pass')

/** A rule that does not pass, with everything that its check says of it. */
export type OpenRule = Extract<RuleResult, Evidence> & { readonly status: 'fail' | 'cannot-check' }

/** The rule to put right first: one that fails; without one, one that could not be looked at. */
export const ruleToDo = ({ rules }: Pick<LessonResult, 'rules'>): OpenRule | undefined =>
  rules.find((each): each is OpenRule => each.status === 'fail') ??
  rules.find((each): each is OpenRule => each.status === 'cannot-check')

/** The pages of a step that have no check: what there is to read when all its lessons pass. */
export function pagesBeside(step: string, lessons: readonly string[], root: string = ROOT): readonly string[] {
  return readdirSync(join(root, 'docs', step))
    .filter((file) => file.endsWith('.md') && file !== 'index.md')
    .map((file) => `${step}/${file.replace(/\.md$/, '')}`)
    .filter((page) => !lessons.includes(page))
    .toSorted()
}
