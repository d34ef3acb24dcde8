/**
 * The result of a check: a published contract (`--json`, the panel, the tests). Its JSON Schema is
 * `result.schema.json` beside this file; a test holds the two together.
 */

/** The outcome of a whole check or of one lesson. */
export type LessonStatus = 'pass' | 'fail' | 'cannot-check' | 'waiting'

/** The account that was checked, so that no learner fixes the wrong one. */
export interface CheckedAccount {
  readonly kind: 'practice' | 'aws'
  /** Twelve digits; `000000000000` is the practice account. Empty when AWS did not say. */
  readonly id: string
  readonly region: string
  /** The ARN from `sts:GetCallerIdentity`. Empty when AWS did not say. */
  readonly identity: string
  /** Only present when it is not AWS's own endpoint. */
  readonly endpoint?: string
}

interface RuleHead {
  /** Stable id, for example `step09/1-user-pool/mails-a-link`. */
  readonly rule: string
  /** What is true when you are done. */
  readonly title: string
}

/** Everything a learner needs to fix one thing. */
export interface Evidence {
  /** One of the rule's declared causes, or the name of the problem for `cannot-check`. */
  readonly cause: string
  readonly expected: string
  readonly found: string
  /** Region · resource id · member of the AWS answer. */
  readonly where: string
  /** Why it matters, in one sentence. */
  readonly why: string
  /** The way through the AWS console first, then one command or one change in code. */
  readonly fix: readonly [console: string, command: string]
  /** A read-only command that shows the same evidence. */
  readonly see: string
  /** What to think about, and where to look it up; only if a rule says no. */
  readonly hint?: string
  /** The line of the learner's file that is missing. Where there is one, `fix` is kept back until a hint is asked for. */
  readonly line?: string
}

export type RuleResult =
  | (RuleHead & { readonly status: 'pass'; readonly found: string })
  | (RuleHead & { readonly status: 'waiting'; readonly found: string })
  | (RuleHead & Evidence & { readonly status: 'fail' | 'cannot-check' | 'note' })

export interface LessonResult {
  /** For example `step09/1-user-pool`. */
  readonly lesson: string
  readonly title: string
  readonly status: LessonStatus
  readonly rules: readonly RuleResult[]
}

/** One AWS call that the check made. */
export interface AwsCall {
  readonly operation: string
  readonly ms: number
  /** The error's name, never its message (messages may carry what the caller sent). */
  readonly error?: string
}

export interface CheckResult {
  readonly version: 1
  readonly step: string
  readonly status: Exclude<LessonStatus, 'waiting'>
  readonly account: CheckedAccount
  readonly lessons: readonly LessonResult[]
  readonly calls: readonly AwsCall[]
}

/** The events of a running check, in this order: one `account`, a `lesson` each, one `end`. */
export type CheckEvent =
  | { readonly type: 'account'; readonly account: CheckedAccount }
  | { readonly type: 'lesson'; readonly lesson: LessonResult }
  | { readonly type: 'end'; readonly result: CheckResult }
