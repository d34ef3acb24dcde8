import type { Check, Rule } from '../declare.ts'
import { type Problem, type ProblemContext, toProblem } from '../gather/problem.ts'
import type { Gathered } from '../gather/fact-gatherer.ts'
import type { LessonResult, LessonStatus, RuleResult } from '../result.ts'
import { fill, fillCode, fillCommand, fillForShell, printable } from '../report/fill.ts'
import { problemText } from '../report/problem-text.ts'
import type { Verdict } from './verdict.ts'
import { format } from '@workbook/i18n'
import messages from '../report/check.en.ts'

/** What was gathered for one lesson. */
export interface Artifacts {
  /** The facts, by the names that the check gives them. */
  readonly facts: Readonly<Record<string, Gathered<unknown>>>
  /** Values for the texts' placeholders; `region` is always among them. */
  readonly names: Readonly<Record<string, string>>
  readonly context: ProblemContext
}

/** A rule touched a fact that has no value. Never leaves this file. */
class UnavailableFact extends Error {
  readonly gathered: Exclude<Gathered<never>, { state: 'gathered' }>
  constructor(gathered: Exclude<Gathered<never>, { state: 'gathered' }>) {
    super('unavailable fact')
    this.gathered = gathered
  }
}

/** Evaluates one lesson: facts in, results out. */
export function evaluateLesson(lesson: string, check: Check, artifacts: Artifacts): LessonResult {
  const facts = guarded(artifacts.facts)
  const rules = check.rules.map((rule) => evaluateRule(`${lesson}/${rule.name}`, rule, facts, artifacts))
  return { lesson, title: check.title, status: statusOf(rules), rules }
}

/**
 * The facts as rules get them. A rule names what it needs by using it: a fact without a value ends the rule that
 * touches it, and no other.
 */
function guarded(facts: Artifacts['facts']): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(facts).map(([name, gathered]) => [
        name,
        {
          enumerable: true,
          get() {
            if (gathered.state === 'gathered') return gathered.value
            throw new UnavailableFact(gathered)
          },
        },
      ]),
    ),
  )
}

type Outcome = Verdict<string> | { readonly is: 'unavailable'; readonly problem: Problem }

function evaluateRule(id: string, rule: Rule<object>, facts: object, { names, context }: Artifacts): RuleResult {
  const head = { rule: id, title: rule.title }
  const { standIns } = rule
  const outcome = outcomeOf(rule, facts, context)
  switch (outcome.is) {
    case 'yes':
      return { ...head, status: 'pass', found: printable(outcome.found) }
    case 'later':
      return { ...head, status: 'waiting', found: format(messages.waitingFor, { reason: outcome.reason }) }
    case 'no': {
      const text = rule.causes[outcome.cause]
      if (text === undefined) throw new Error(`${id} names the cause ${outcome.cause}, which it does not declare.`)
      const all = { ...names, ...outcome.names }
      const line = rule.lines?.[outcome.cause]
      return {
        ...head,
        status: rule.level === 'must' ? 'fail' : 'note',
        cause: outcome.cause,
        expected: fill(rule.expected, all, standIns),
        found: printable(outcome.found),
        where: fillCode(`{region} · ${rule.where}`, all, standIns),
        why: fill(text.why, all, standIns),
        fix: [fill(text.fix.console, all, standIns), fillForShell(text.fix.command, all, standIns)],
        see: fillCommand(rule.see, all, standIns),
        hint: fill(text.hint, all, standIns),
        ...(line !== undefined && { line }),
      }
    }
    case 'unavailable': {
      return {
        ...head,
        status: 'cannot-check',
        cause: outcome.problem.cause,
        expected: fill(rule.expected, names, standIns),
        where: fillCode(`{region} · ${rule.where}`, names, standIns),
        ...problemText(outcome.problem, names),
        see: fillCommand(rule.see, names, standIns),
      }
    }
  }
  return outcome satisfies never
}

function outcomeOf(rule: Rule<object>, facts: object, context: ProblemContext): Outcome {
  try {
    return rule.evaluate(facts)
  } catch (error) {
    if (!(error instanceof UnavailableFact)) return { is: 'unavailable', problem: toProblem(error, context) }
    return error.gathered.state === 'waiting'
      ? { is: 'later', reason: error.gathered.reason }
      : { is: 'unavailable', problem: error.gathered.problem }
  }
}

/** A failure outweighs everything; a fact that could not be gathered outweighs waiting. Notes never count. */
function statusOf(rules: readonly RuleResult[]): LessonStatus {
  const has = (status: RuleResult['status']) => rules.some((each) => each.status === status)
  if (has('fail')) return 'fail'
  if (has('cannot-check')) return 'cannot-check'
  return has('waiting') ? 'waiting' : 'pass'
}
