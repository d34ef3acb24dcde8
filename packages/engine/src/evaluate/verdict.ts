/** Values for the `{placeholders}` in texts, for example `{ poolId: 'us-east-1_a1B2c3D4e' }`. */
export type Names = Readonly<Record<string, string>>

/** What a rule answers: `yes(…)`, `no('cause', …)` or `later(…)`. */
export type Verdict<Cause extends string> =
  | { readonly is: 'yes'; readonly found: string }
  | { readonly is: 'no'; readonly cause: Cause; readonly found: string; readonly names: Names }
  | { readonly is: 'later'; readonly reason: string }

/** The causes that an answer can name. */
export type CauseOf<Answer> = Answer extends { readonly is: 'no'; readonly cause: infer Cause } ? Cause : never

/** The rule passes. `found` says what there is, in words that a learner understands. */
export const yes = (found: string) => ({ is: 'yes', found }) as const

/** It fails, for a cause that the messages explain. `found` says what there is; `names` are values for the texts' slots. */
export const no = <const Cause extends string>(cause: Cause, found: string, names: Names = {}) =>
  ({ is: 'no', cause, found, names }) as const

/** Another rule must pass first. `reason` completes "waiting for …". */
export const later = (reason: string) => ({ is: 'later', reason }) as const
