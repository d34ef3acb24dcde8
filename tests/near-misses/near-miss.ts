import type { Settings } from '@workbook/engine'
import type { TestAccount } from '../../tools/world/account.ts'

/** Fixes it, as the cause's fix says; returns the settings that the learner then has in `.env`. */
export type Mend = () => Promise<Partial<Settings>>

/** An account as a tired beginner leaves it. */
export interface NearMissAccount {
  /** What happened, as the name of a test: "a visitor who never clicked the link". */
  readonly story: string
  /** Creates the account. Returns the learner's `.env`, and the function that fixes it. */
  make(account: TestAccount): Promise<{ readonly env: Partial<Settings>; readonly mend: Mend }>
}

/** Facts as AWS would give them, for an account that the practice account can't imitate. */
export interface NearMissFacts {
  readonly story: string
  /** What the rule is given, by the names of the check's `look`. */
  readonly wrong: Readonly<Record<string, unknown>>
  /** The same, fixed. */
  readonly right: Readonly<Record<string, unknown>>
}

export type NearMiss = NearMissAccount | NearMissFacts

/** The near misses of one lesson, by the cause that each must give. */
export type NearMisses = Readonly<Record<string, NearMiss>>
