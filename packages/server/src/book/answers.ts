/** The answers of the book's server to its own pages, which use exactly these types. None of it is secret. */
import type { CheckedAccount, LessonResult } from '@workbook/engine'
import type { Guesses, Hint, Reached } from '@workbook/workbook'

/** By address under `/api/`: the answer that the page gets. */
export interface Answers {
  readonly progress: ProgressAnswer
  readonly answers: GuessesAnswer
  readonly account: AccountInUse
  readonly 'account/use': AccountSwitched
  readonly hint: HintAnswer
  readonly compare: Comparison
  readonly reset: ResetAnswer
}

/** What the learner has reached in the account in use, in the terminal or in the book. */
export type ProgressAnswer = Reached

/** What the learner guessed at the questions of the book. */
export interface GuessesAnswer {
  readonly guesses: Guesses
}

/** The account that the next check looks at. */
export interface AccountInUse {
  readonly account: CheckedAccount
  /** The AWS profile of `.env` or the shell; missing if the SDK chooses. */
  readonly profile?: string
  /** Why AWS did not say which account it is. */
  readonly trouble?: string
}

/** After a switch: the sentences of `npm run use`, and the account as it is now. */
export interface AccountSwitched extends AccountInUse {
  readonly sentences: readonly string[]
}

/** A hint, all hints before it, and the result that they are about. */
export interface HintAnswer {
  readonly account: CheckedAccount
  readonly lesson: LessonResult
  /** How many stages there are. */
  readonly all: number
  /** The hints so far, the newest last; none if there is nothing to give a hint about. */
  readonly hints: readonly Hint[]
}

/** A line of a file, with its number. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** Two lines side by side; one is missing if only the other file has such a line. */
export interface ComparedRow {
  readonly same: boolean
  readonly yours?: NumberedLine
  readonly solution?: NumberedLine
}

/** The learner's file beside the reference solution. */
export interface Comparison {
  readonly yours: string
  readonly solution: string
  readonly rows: readonly ComparedRow[]
}

/** What happened to the learner's file, in a sentence. */
export interface ResetAnswer {
  readonly sentence: string
}
