import type { CheckResult, Evidence, LessonResult, RuleResult } from '../result.ts'
import { format } from '@workbook/i18n'
import messages from './check.en.ts'

/** `step09/1` for `step09/1-user-pool`: what a learner types. */
export const short = (lesson: string): string => lesson.replace(/(\/\d+)-.*/, '$1')

/** The lesson to work on now: the first that fails; without one, the first that does not pass. */
export const lessonToDo = ({ lessons }: Pick<CheckResult, 'lessons'>): LessonResult | undefined =>
  lessons.find(({ status }) => status === 'fail') ?? lessons.find(({ status }) => status !== 'pass')

/** A rule that does not pass, with everything that its check says of it. */
export type OpenRule = Extract<RuleResult, Evidence> & { readonly status: 'fail' | 'cannot-check' }

/** The rule to work on first: one that fails; without one, one that could not be checked. */
export const ruleToDo = ({ rules }: Pick<LessonResult, 'rules'>): OpenRule | undefined =>
  rules.find((each): each is OpenRule => each.status === 'fail') ??
  rules.find((each): each is OpenRule => each.status === 'cannot-check')

/** What a lesson that waits says of it, such as “waiting for a user pool”: another step may have to make that. */
export const reasonToWait = ({ lesson, rules }: Pick<LessonResult, 'lesson' | 'rules'>): string =>
  rules.find(({ status }) => status === 'waiting')?.found ?? format(messages.waitingFor, { reason: lesson })
