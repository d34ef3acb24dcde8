/**
 * The language a check is written in. Nothing here does anything at run time beyond returning what it was given and
 * putting the lesson's messages beside it: the types are the point. A failure can only name a cause that the messages
 * explain, and a cause that they explain and no rule names does not compile.
 */
import type { CauseOf, Verdict } from './evaluate/verdict.ts'
import type { FactsOf, Facts } from './gather/fact.ts'
import type { StandIns } from './report/fill.ts'

export { later, type Names, no, yes } from './evaluate/verdict.ts'

/** The texts of one cause. `{poolId}` and the like are filled in from what was really found. */
export interface CauseText {
  /** The account as a tired beginner left it, in one sentence. */
  readonly symptom: string
  /** Why it matters, in one sentence. */
  readonly why: string
  /** The first hint: what to think about, and where to look it up. More than the check says, and never the answer. */
  readonly hint: string
  readonly fix: {
    /** The way through the AWS console. */
    readonly console: string
    /** One command, or one change in the learner's own file and the command that runs it. */
    readonly command: string
  }
}

/** What the messages of a lesson say about one rule. */
export interface RuleMessages {
  /** The good state: what is true when you are done. */
  readonly title: string
  /** The same, as AWS would say it. */
  readonly expected: string
  readonly causes: Readonly<Record<string, CauseText>>
}

/** What the check of one lesson says; the default export of `checks/<step>/<lesson>.en.ts`. */
export interface LessonMessages {
  /** The lesson's title, as in the book. */
  readonly title: string
  /** The question that its check answers. */
  readonly question: string
  /** What was found, where AWS has no word for it. */
  readonly found: Readonly<Record<string, string>>
  readonly rules: Readonly<Record<string, RuleMessages>>
}

/** A rule as the engine, the book and the tests know it: with its messages. */
export interface Rule<Facts> extends RuleMessages {
  /** Last part of the rule's stable id, for example `mails-a-link`. */
  readonly name: string
  /** The resource and the member that shows it; the region is put before it. */
  readonly where: string
  /** A read-only command that shows the same evidence. */
  readonly see: string
  /** `must`: the lesson demands it. `note`: good practice that the lesson does not demand; never a failure. */
  readonly level: 'must' | 'note'
  /**
   * The line of the learner's file that ends a cause, as the solution has it. A cause with a line is the learner's to
   * find: a check then keeps its `fix` back, which is the second hint, and the line is the third. A cause without one
   * is an accident, such as a wrong region: its fix is told at once.
   */
  readonly lines?: Readonly<Partial<Record<string, string>>>
  /** The words that replace a value that was not found, in the texts of this rule. */
  readonly standIns: StandIns
  /** Pure: facts in, verdict out. */
  evaluate(facts: Facts): Verdict<string>
}

/** The check of one lesson. */
export interface Check<L extends Facts = Facts> {
  readonly title: string
  readonly question: string
  /** The facts, by the names under which the rules use them. */
  readonly facts: L
  readonly rules: Rules<L>
}

/** A check without rules does not compile. */
type Rules<L extends Facts> = readonly [Rule<FactsOf<L>>, ...Rule<FactsOf<L>>[]]

/** The causes that the messages explain under a rule. */
type CausesIn<M extends LessonMessages, Name extends keyof M['rules']> = keyof M['rules'][Name]['causes'] & string

/** Compiles only where the rule names every cause that its messages explain. */
type NamesThemAll<Cause> = [Cause] extends [never] ? unknown : { readonly neverNamed: Cause }

interface RuleBody<Facts, Answer, Cause extends string> {
  readonly where: string
  readonly see: string
  readonly lines?: Readonly<Partial<Record<Cause, string>>>
  evaluate(facts: Facts): Answer
}

/**
 * A lesson, by its messages: the way to declare its rules and its check.
 * @param standIns the words that replace values that were not found, by the names of their slots
 */
export function lesson<const M extends LessonMessages>(messages: M, standIns: StandIns = {}) {
  const at =
    (level: 'must' | 'note') =>
    <Facts, Name extends keyof M['rules'] & string, Answer extends Verdict<CausesIn<M, Name>>>(
      name: Name,
      body: RuleBody<Facts, Answer, CausesIn<M, Name>> & NamesThemAll<Exclude<CausesIn<M, Name>, CauseOf<Answer>>>,
    ): Rule<Facts> => ({ ...messagesOf(messages, name), ...body, name, level, standIns })
  return {
    /** Something that the lesson demands. */
    rule: at('must'),
    /** Good practice that the lesson does not demand: shown as a note, never as a failure. */
    advice: at('note'),
    /** The lesson's check; the default export of `checks/<step>/<lesson>.ts`. */
    check: <L extends Facts>(facts: L, ...rules: Rules<L>): Check<L> => {
      const { title, question } = messages
      return { title, question, facts, rules }
    },
  }
}

function messagesOf({ rules }: LessonMessages, name: string): RuleMessages {
  const texts = rules[name]
  if (texts === undefined) throw new Error(`The messages say nothing of the rule ${name}.`)
  return texts
}
