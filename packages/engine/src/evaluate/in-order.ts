import type { LessonResult } from '../result.ts'
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
}

function wait(result: LessonResult, blockedBy: string): LessonResult {
  return {
    ...result,
    status: 'waiting',
    rules: result.rules.map((each) =>
      each.status === 'pass' || each.status === 'note'
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
