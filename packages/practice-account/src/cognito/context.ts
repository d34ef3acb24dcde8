import type { Functions } from '../functions/functions.ts'
import type { Change } from '../store/records.ts'
import type { State } from '../store/state.ts'
import type { Sessions } from './auth/sessions.ts'

/** What an operation or a hosted page may see and use. */
export interface Context {
  readonly state: State
  /** Makes several changes as one. They are on the disk before the request is answered. */
  readonly commit: (...changes: readonly Change[]) => void
  /** Resolves when everything committed so far is on the disk: for what must not be announced before that. */
  readonly durable: () => Promise<void>
  /** The learner's functions, which triggers of a pool run. */
  readonly functions: Functions
  readonly region: string
  /** The current address of this account, such as http://127.0.0.1:4510. */
  readonly endpoint: string
  readonly sessions: Sessions
  readonly now: () => number
}

/** Milliseconds as the epoch seconds that AWS sends (`wire/times-are-numbers`). */
export function seconds(milliseconds: number): number {
  return milliseconds / 1000
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
