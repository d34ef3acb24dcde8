/** What the book's server answers to the buttons of a checkpoint. Nothing of it is secret. */
import type { CheckedAccount, LessonResult } from '@workbook/engine'

/** The account that the next check looks at. */
export interface AccountInUse {
  readonly account: CheckedAccount
  /** The AWS profile of `.env` or the shell; missing where the SDK chooses. */
  readonly profile?: string
  /** Why AWS did not say which account it is. */
  readonly trouble?: string
}

/** After a switch: the sentences of `npm run use`, and the account as it is now. */
export interface AccountSwitched extends AccountInUse {
  readonly sentences: readonly string[]
}

/** One stage of the ladder. */
export interface HintSaid {
  readonly say: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Lines of a file, each with `- ` or `+ ` before it. */
  readonly lines: readonly string[]
}

/** A hint, all that were said before it, and the result that they are about. */
export interface HintAnswer {
  readonly account: CheckedAccount
  readonly lesson: LessonResult
  /** How many stages there are. */
  readonly all: number
  /** So far, the newest last; none where there is nothing to hint. */
  readonly hints: readonly HintSaid[]
}

/** A line of a file, as it is numbered there. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** What stands side by side; one of the two is missing where the other file has a line of its own. */
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

/** What became of the learner's file, in a sentence. */
export interface ResetAnswer {
  readonly sentence: string
}
