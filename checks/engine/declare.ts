/**
 * The words a check is written in. Nothing here does anything at run time beyond returning what it was given:
 * the types are the point. A failure can only name a cause that its rule declares, and a cause without its texts
 * does not compile.
 */
import type { FactsOf, Looks } from './look/fact.ts'

/** Values for the `{placeholders}` in texts, for example `{ poolId: 'us-east-1_a1B2c3D4e' }`. */
export type Names = Readonly<Record<string, string>>

/** What a judge answers: `yes(…)`, `no('cause', …)` or `later(…)`. */
export type Verdict<Cause extends string> =
  | { readonly is: 'yes'; readonly found: string }
  | { readonly is: 'no'; readonly cause: Cause; readonly found: string; readonly names: Names }
  | { readonly is: 'later'; readonly reason: string }

/** It is as it should be. `found` says what was seen, in a learner's words. */
export const yes = (found: string) => ({ is: 'yes', found }) as const

/** It is not, for a reason that the rule declares. `found` says what was seen; `names` fills the texts' placeholders. */
export const no = <const Cause extends string>(cause: Cause, found: string, names: Names = {}) =>
  ({ is: 'no', cause, found, names }) as const

/** Another rule must pass first. `reason` completes "waiting for …". */
export const later = (reason: string) => ({ is: 'later', reason }) as const

/** The texts of one cause. `{poolId}` and the like are filled in from what was really found. */
export interface CauseText {
  /** The account as a tired beginner left it, in one sentence. */
  readonly symptom: string
  /** Why it matters, in one sentence. */
  readonly why: string
  readonly fix: {
    /** The way through the AWS console. */
    readonly console: string
    /** One command, or one change in the learner's own file and the command that runs it. */
    readonly command: string
  }
}

export interface Rule<Facts> {
  /** Last part of the rule's stable id, for example `mails-a-link`. */
  readonly name: string
  /** The good state: what is true when you are done. */
  readonly title: string
  /** The same, as AWS would say it. */
  readonly expected: string
  /** The resource and the member that shows it; the region is put before it. */
  readonly where: string
  /** A read-only command that shows the same evidence. */
  readonly see: string
  /** `must`: the lesson demands it. `note`: good practice that the lesson does not demand; never a failure. */
  readonly level: 'must' | 'note'
  /** Pure: facts in, verdict out. */
  judge(facts: Facts): Verdict<string>
  readonly causes: Readonly<Record<string, CauseText>>
}

/** `Cause` comes from `causes` alone, so that a judge can name no other. */
type RuleBody<Facts, Cause extends string> = Omit<Rule<Facts>, 'name' | 'level' | 'judge' | 'causes'> & {
  judge(facts: Facts): Verdict<NoInfer<Cause>>
  readonly causes: Readonly<Record<Cause, CauseText>>
}

/** Something that the lesson demands. */
export const rule = <Facts, Cause extends string>(name: string, body: RuleBody<Facts, Cause>): Rule<Facts> => ({
  name,
  level: 'must',
  ...body,
})

/** Good practice that the lesson does not demand: shown as a note, never as a failure. */
export const advice = <Facts, Cause extends string>(name: string, body: RuleBody<Facts, Cause>): Rule<Facts> => ({
  name,
  level: 'note',
  ...body,
})

/** What a check says of itself. */
export interface CheckHead<L extends Looks> {
  /** The lesson's title, as in the book. */
  readonly title: string
  /** The question that this check answers. */
  readonly question: string
  /** The facts, by the names under which the rules use them. */
  readonly look: L
}

/** One lesson's examiner. */
export interface Check<L extends Looks = Looks> extends CheckHead<L> {
  readonly rules: Rules<L>
}

/** A check without rules does not compile. */
type Rules<L extends Looks> = readonly [Rule<FactsOf<L>>, ...Rule<FactsOf<L>>[]]

/** Declares a lesson's check; the default export of `checks/<step>/<lesson>.ts`. */
export const defineCheck = <L extends Looks>(head: CheckHead<L>, ...rules: Rules<L>): Check<L> => ({ ...head, rules })
