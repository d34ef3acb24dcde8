import type { LessonResult, RuleResult } from '../result.ts'
import { format } from '@workbook/i18n'
import messages from '../report/check.en.ts'

/**
 * Lessons build on each other: behind the first that fails, a lesson either passes or waits. A lesson that could not
 * be checked holds no other lesson up.
 */
export class InOrder {
  #blockedBy: string | undefined

  /** The lesson as the learner should see it now. Call it in the lessons' order. */
  next(result: LessonResult): LessonResult {
    if (this.#blockedBy === undefined) {
      if (result.status === 'fail' || result.status === 'waiting') this.#blockedBy = result.lesson
      return result
    }
    return result.status === 'pass' ? result : wait(result, this.#blockedBy)
  }

  /**
   * The same for a lesson that is shown without the ones before it. If one of those is open, it waits, even if it passes on
   * its own: a pass by itself would look as if everything was done.
   */
  alone(result: LessonResult): LessonResult {
    return this.#blockedBy === undefined ? this.next(result) : wait(result, this.#blockedBy, ['note'])
  }
}

/** The lesson with all rules waiting but those of the statuses to `keep`. */
function wait(
  result: LessonResult,
  blockedBy: string,
  keep: readonly RuleResult['status'][] = ['pass', 'note'],
): LessonResult {
  return {
    ...result,
    status: 'waiting',
    rules: result.rules.map((each) =>
      keep.includes(each.status)
        ? each
        : {
            rule: each.rule,
            title: each.title,
            status: 'waiting',
            found: format(messages.waitingFor, { reason: blockedBy }),
          },
    ),
  }
}
