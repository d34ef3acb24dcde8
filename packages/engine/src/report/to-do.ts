import type { CheckResult, Evidence, LessonResult, RuleResult } from '../result.ts'
import { format } from '@workbook/i18n'
import messages from './check.en.ts'

/** `step09/1` for `step09/1-user-pool`: what a learner types. */
export const short = (lesson: string): string => lesson.replace(/(\/\d+)-.*/, '$1')

/** The lesson to work on now: the first one that fails; if none does, the first one that doesn't pass. */
export const lessonToDo = ({ lessons }: Pick<CheckResult, 'lessons'>): LessonResult | undefined =>
  lessons.find(({ status }) => status === 'fail') ?? lessons.find(({ status }) => status !== 'pass')

/** A rule that does not pass, with everything that its check says about it. */
export type OpenRule = Extract<RuleResult, Evidence> & { readonly status: 'fail' | 'cannot-check' }

/** The rule to work on first: one that fails; if none does, one that could not be checked. */
export const ruleToDo = ({ rules }: Pick<LessonResult, 'rules'>): OpenRule | undefined =>
  rules.find((each): each is OpenRule => each.status === 'fail') ??
  rules.find((each): each is OpenRule => each.status === 'cannot-check')

/** What a waiting lesson says, such as “waiting for a user pool”: another step may have to create that. */
export const reasonToWait = ({ lesson, rules }: Pick<LessonResult, 'lesson' | 'rules'>): string =>
  rules.find(({ status }) => status === 'waiting')?.found ?? format(messages.waitingFor, { reason: lesson })
