import type { Settings } from '@workbook/engine'
import type { TestAccount } from '../../tools/world/account.ts'

/** Puts it right, as the cause's fix says; answers the settings the learner then has in `.env`. */
export type Mend = () => Promise<Partial<Settings>>

/** An account as a tired beginner leaves it. */
export interface NearMissAccount {
  /** What happened, as the name of a test: "a visitor who never clicked the link". */
  readonly story: string
  /** Makes the account. Answers the learner's `.env`, and how it is put right. */
  make(account: TestAccount): Promise<{ readonly env: Partial<Settings>; readonly mend: Mend }>
}

/** Facts as AWS would tell them, where the practice account cannot make such an account. */
export interface NearMissFacts {
  readonly story: string
  /** What the rule is given, by the names of the check's `look`. */
  readonly wrong: Readonly<Record<string, unknown>>
  /** The same, put right. */
  readonly right: Readonly<Record<string, unknown>>
}

export type NearMiss = NearMissAccount | NearMissFacts

/** The near misses of one lesson, by the cause that each must give. */
export type NearMisses = Readonly<Record<string, NearMiss>>
