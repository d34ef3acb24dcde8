import type { Names } from '../declare.ts'
import type { Problem, ProblemCause } from '../gather/problem.ts'
import { fill } from './fill.ts'
import problemMessages from '../gather/problem.en.ts'
import checkMessages from './check.en.ts'

/** The texts of one problem. `{operation}`, `{region}` and `{error}` are filled in. */
interface ProblemText {
  readonly found: string
  readonly why: string
  readonly fix: readonly [string, string]
}

/** The messages of every problem. A new cause without messages does not compile. */
export const problemTexts = (): Readonly<Record<ProblemCause, ProblemText>> => problemMessages

/** A problem as a learner reads it. */
export function problemText({ cause, operation = checkMessages.thisOperation, error }: Problem, names: Names) {
  const text = problemTexts()[cause]
  const all = { ...names, error, operation }
  const filled = (message: string) => fill(message, all, checkMessages.standIns)
  return { found: filled(text.found), why: text.why, fix: [filled(text.fix[0]), filled(text.fix[1])] as const }
}

/** What the book says about each problem, where there is no account. */
export const problemTextsForBook = () =>
  Object.entries(problemTexts()).map(([cause, { found, why, fix }]) => {
    const filled = (message: string) => fill(message, {}, checkMessages.standIns)
    return { cause, found: filled(found), why: filled(why), fix: fix.map(filled) }
  })
