import messages from './who-am-i.en.ts'
import { format } from '@workbook/i18n'

/** Why something did not work, and where the learner goes from there. */
export interface Problem {
  readonly sentence: string
  /** The lesson of this step that helps. */
  readonly lesson?: number
  /** A cause that is rarely the right one: only shown when the learner opens it. */
  readonly rare?: Problem
  /** Whether reloading the page helps. */
  readonly reload?: true
}

/** A problem on its way to the page. */
export class PageProblem extends Error {
  override name = 'PageProblem'
  readonly problem: Problem
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.sentence, options)
    this.problem = problem
  }
}

/** The problem that was thrown. Anything else is a bug in the workbook: its name is shown, never its text. */
export const problemOf = (error: unknown): Problem =>
  error instanceof PageProblem
    ? error.problem
    : {
        sentence: format(messages.problem.fault, { name: error instanceof Error ? error.name : 'unknown' }),
        reload: true,
      }
