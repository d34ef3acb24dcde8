import type { CheckedAccount, Evidence, RuleResult } from '../result.ts'
import { format } from '@workbook/i18n'
import messages from './check.en.ts'
import { short } from './to-do.ts'

/** One thing to do about something that is wrong. */
export interface Way {
  /** Names the label before it: “Fix”, “or”, “Stuck?”. */
  readonly way: 'fix' | 'or' | 'hint'
  readonly text: string
}

type About = Evidence & Pick<RuleResult, 'status' | 'rule'>

/**
 * What a check says at once: the fix of an accident. What learners should find in their own file is kept back, and
 * the check only names the command for a hint.
 */
export const waysAtOnce = (rule: About, kind: CheckedAccount['kind']): readonly Way[] =>
  rule.line === undefined ? waysToFix(rule, kind) : [{ way: 'hint', text: hintCommand(rule) }]

/** The same for a log: `Fix: …`. */
export const labelledWays = (rule: About, kind: CheckedAccount['kind']): readonly string[] =>
  waysAtOnce(rule, kind).map(({ way, text }) => format(messages.way, { label: messages.ways[way], text }))

/** The ways to fix something in this account. The practice account has no console, so there only the command helps. */
export function waysToFix(
  { fix: [first, second], status }: Pick<About, 'fix' | 'status'>,
  kind: CheckedAccount['kind'],
): readonly Way[] {
  return kind === 'aws' || status === 'cannot-check'
    ? [
        { way: 'fix', text: first },
        { way: 'or', text: second },
      ]
    : [{ way: 'fix', text: second }]
}

/** `npm run hint step09/1` for a rule of that lesson. */
const hintCommand = ({ rule }: Pick<RuleResult, 'rule'>): string =>
  `npm run hint ${short(rule.replace(/\/[^/]*$/, ''))}`
