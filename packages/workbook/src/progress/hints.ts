/** Hints: each says more than the one before, and the first says more than the check. */
import {
  type CheckedAccount,
  checkMessages,
  type LessonResult,
  type OpenRule,
  ruleToDo,
  short,
  waysToFix,
} from '@workbook/engine'
import { labelled } from '../labelled.ts'
import type { HintGiven } from './progress-schema.ts'
import { format } from '@workbook/i18n'
import progressMessages from './progress.en.ts'

/** A rule that a hint can be about: one that does not pass, or good practice that is missing. */
export type RuleToHint = OpenRule | Extract<LessonResult['rules'][number], { status: 'note' }>

/** The rule that the hints of a lesson are about. Good practice comes when everything that is demanded passes. */
export const ruleToHint = ({ rules }: LessonResult): RuleToHint | undefined =>
  ruleToDo({ rules }) ?? rules.find((each): each is RuleToHint => each.status === 'note' && each.line !== undefined)

/** The hint to give now, of `count`. Hints are about one rule: where another one is open than last time, they start again. */
export function nextHint(before: HintGiven | undefined, rule: string, count: number, again: boolean): HintGiven {
  if (before === undefined || before.rule !== rule) return { rule, stage: 1 }
  return { rule, stage: Math.min(again ? before.stage : before.stage + 1, count) }
}

/** One hint, before it is text: the page lays it out in its own way. */
export interface Hint {
  readonly text: string
  /** Labels and their values. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Lines of code. */
  readonly lines: readonly string[]
}

/** A hint as a terminal prints it. */
export const hintText = ({ text: about, facts, lines }: Hint): readonly string[] =>
  facts.length + lines.length === 0 ? [about] : [about, '', ...labelled(facts), ...lines]

/** A lesson's own file, as the learner has it. */
export interface LearnerFile {
  /** For example `step09/1-user-pool`. */
  readonly lesson: string
  /** Undefined when there is none. */
  readonly code: string | undefined
}

/**
 * All hints for a rule: what to think about; for what the learner is to find, then the fix, then the line. Where the file
 * has the line already, the first hint is about running it.
 */
export function ladder(rule: RuleToHint, kind: CheckedAccount['kind'], { lesson, code }: LearnerFile): readonly Hint[] {
  const { hint: messages } = progressMessages
  const file = `steps/${lesson}.ts`
  const { line, title } = rule
  const first: Hint = { text: rule.hint ?? rule.why, facts: [], lines: [] }
  if (line === undefined) return [first]
  const hasLine = code !== undefined && plain(code).includes(plain(line))
  const run: Hint = { text: format(messages.hasLine, { file, lesson: short(lesson) }), facts: [], lines: [line] }
  const fix = waysToFix(rule, kind).map(({ way, text }) => [checkMessages.ways[way], text] as const)
  return [
    hasLine ? run : first,
    { text: format(messages.toGetThere, { rule: title }), facts: fix, lines: [] },
    { text: format(messages.theLine, { file }), facts: [], lines: [line] },
  ]
}

/** Code without what formatting changes. */
const plain = (code: string): string =>
  code
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/[\s,;]/g, '')
    .replaceAll('"', "'")
