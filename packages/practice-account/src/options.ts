/** An open practice account. */
export interface PracticeAccount {
  /** Such as http://127.0.0.1:4510. */
  readonly endpoint: string
  readonly region: string
  /** Forgets everything in the account: pools, users, mails, tables. It stays open, at the same address. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** How an account is opened. */
export interface OpenOptions {
  /** Where the account is kept: the learner's `.workbook/`. */
  readonly folder: string
  /** 4510 unless another one is given; if it is taken, the next free one. 0: any. */
  readonly port?: number
  readonly region?: string
  /** True: stays open until it is closed. False: open for the time of one command, so others may wait for it. */
  readonly stay?: boolean
  /** The folder of the functions that triggers of a user pool run. Without it there are no functions. */
  readonly functions?: string
  /** Whether a new account has the table that a learner of the workbook comes with. True unless said otherwise. */
  readonly firstTable?: boolean
  /** The ids in the learner's `.env`, read for every page: the account's page highlights them. */
  readonly marked?: () => Promise<Marked>
  /** Behave as unpredictably as AWS: late, throttled, in any order. The same seed gives the same behaviour. */
  readonly strict?: { readonly seed: string }
  /** Called with events outside of requests, such as a repaired journal. */
  readonly onEvent?: (line: string) => void
}

/** An account that another process has open. */
export interface FoundAccount {
  readonly endpoint: string
  readonly region: string
  readonly pid: number
  readonly stay: boolean
}

/** What the learner's settings name. */
export interface Marked {
  readonly poolId?: string | undefined
  readonly clientId?: string | undefined
}
