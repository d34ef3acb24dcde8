/** Three hints, each says more: what was found, how to put it right, and the lines that do it. */
import { type CheckedAccount, checkMessages, type Evidence, type OpenRule, waysToFix } from '@workbook/engine'
import { labelled } from '../labelled.ts'
import type { Part } from '../lessons/lesson-diff.ts'
import type { HintGiven } from './progress-schema.ts'
import { format } from '@workbook/i18n'
import progressMessages from './progress.en.ts'

/** How many stages a lesson's hints have. */
export const STAGES = 3

/** The hint to give now. Hints are about one rule: where another one is open than last time, they start again. */
export function nextHint(before: HintGiven | undefined, rule: string, again: boolean): HintGiven {
  if (before === undefined || before.rule !== rule) return { rule, stage: 1 }
  return { rule, stage: Math.min(again ? before.stage : before.stage + 1, STAGES) }
}

/** One hint, before it is text: the page lays it out in its own way. */
export interface Hint {
  /** What the hint is about, in a sentence. */
  readonly text: string
  /** Labels and their values. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Lines of a file, each with `- ` or `+ ` before it. */
  readonly lines: readonly string[]
}

/** A hint as a terminal prints it. */
export const hintText = ({ text: about, facts, lines }: Hint): readonly string[] =>
  facts.length + lines.length === 0 ? [about] : [about, '', ...labelled(facts), ...lines]

/** Stage 1: what the check really found, and why it matters. */
export const whatIsThere = ({ title, expected, found, why }: Evidence & Pick<OpenRule, 'title'>): Hint => ({
  text: format(progressMessages.hint.notYetRule, { rule: title }),
  facts: [
    [checkMessages.evidence.found, found],
    [checkMessages.evidence.expected, expected],
    [checkMessages.evidence.why, why],
  ],
  lines: [],
})

/** Stage 2: the fix. */
export const howToFix = (rule: OpenRule, kind: CheckedAccount['kind']): Hint => ({
  text: format(progressMessages.hint.toGetThere, { rule: rule.title }),
  facts: waysToFix(rule, kind).map(({ way, text }) => [checkMessages.ways[way], text] as const),
  lines: [],
})

/** Stage 3: the lines of the reference solution that the learner's file does not have, and those it should not have. */
export function whichLines(id: string, parts: readonly Part[]): Hint {
  const file = `steps/${id}.ts`
  const changed = parts.filter(({ whose }) => whose !== 'both')
  if (changed.length === 0) return { text: format(progressMessages.hint.same, { file }), facts: [], lines: [] }
  const lines = changed.flatMap(({ whose, lines: all }) =>
    all.filter(Boolean).map((line) => `${whose === 'yours' ? '-' : '+'} ${line}`),
  )
  return { text: format(progressMessages.hint.lines, { file }), facts: [], lines }
}
