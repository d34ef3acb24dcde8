/**
 * The words a check is written in. Nothing here does anything at run time beyond returning what it was given and
 * putting the lesson's sentences beside it: the types are the point. A failure can only name a cause that the
 * dictionary tells, and a cause that is told there and never named does not compile.
 */
import type { CauseOf, Verdict } from './evaluate/verdict.ts'
import type { FactsOf, Facts } from './gather/fact.ts'

export { later, type Names, no, yes } from './evaluate/verdict.ts'

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

/** What the dictionary says of one rule. */
export interface RuleWords {
  /** The good state: what is true when you are done. */
  readonly title: string
  /** The same, as AWS would say it. */
  readonly expected: string
  readonly causes: Readonly<Record<string, CauseText>>
}

/** What the dictionary says of one lesson: `checks/words/<language>/<step>/<lesson>.ts`. */
export interface LessonWords {
  /** The lesson's title, as in the book. */
  readonly title: string
  /** The question that its check answers. */
  readonly question: string
  /** What was seen, where AWS has no word of its own for it. */
  readonly found: Readonly<Record<string, string>>
  readonly rules: Readonly<Record<string, RuleWords>>
}

/** A rule as the engine, the book and the tests know it: with its words. */
export interface Rule<Facts> extends RuleWords {
  /** Last part of the rule's stable id, for example `mails-a-link`. */
  readonly name: string
  /** The resource and the member that shows it; the region is put before it. */
  readonly where: string
  /** A read-only command that shows the same evidence. */
  readonly see: string
  /** `must`: the lesson demands it. `note`: good practice that the lesson does not demand; never a failure. */
  readonly level: 'must' | 'note'
  /** Pure: facts in, verdict out. */
  evaluate(facts: Facts): Verdict<string>
}

/** One lesson's examiner. */
export interface Check<L extends Facts = Facts> {
  readonly title: string
  readonly question: string
  /** The facts, by the names under which the rules use them. */
  readonly facts: L
  readonly rules: Rules<L>
}

/** A check without rules does not compile. */
type Rules<L extends Facts> = readonly [Rule<FactsOf<L>>, ...Rule<FactsOf<L>>[]]

/** The causes that the dictionary tells of a rule. */
type CausesIn<W extends LessonWords, Name extends keyof W['rules']> = keyof W['rules'][Name]['causes'] & string

/** Compiles only where the judge names every cause that the dictionary tells. */
type NamesThemAll<Cause> = [Cause] extends [never] ? unknown : { readonly neverNamed: Cause }

interface RuleBody<Facts, Answer> {
  readonly where: string
  readonly see: string
  evaluate(facts: Facts): Answer
}

/**
 * A lesson, by its English sentences: the way to declare its rules and its check, and the sentences themselves in the
 * language that is spoken.
 */
export function lesson<const W extends LessonWords>(words: W) {
  const at =
    (level: 'must' | 'note') =>
    <Facts, Name extends keyof W['rules'] & string, Answer extends Verdict<CausesIn<W, Name>>>(
      name: Name,
      body: RuleBody<Facts, Answer> & NamesThemAll<Exclude<CausesIn<W, Name>, CauseOf<Answer>>>,
    ): Rule<Facts> => ({ ...wordsOf(words, name), ...body, name, level })
  return {
    /** What was seen, in words. */
    words: words.found as W['found'],
    /** Something that the lesson demands. */
    rule: at('must'),
    /** Good practice that the lesson does not demand: shown as a note, never as a failure. */
    advice: at('note'),
    /** The lesson's check; the default export of `checks/<step>/<lesson>.ts`. */
    check: <L extends Facts>(facts: L, ...rules: Rules<L>): Check<L> => {
      const { title, question } = words
      return { title, question, facts, rules }
    },
  }
}

function wordsOf({ rules }: LessonWords, name: string): RuleWords {
  const texts = rules[name]
  if (texts === undefined) throw new Error(`The dictionary says nothing of the rule ${name}.`)
  return texts
}
