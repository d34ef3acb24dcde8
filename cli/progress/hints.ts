/** The ladder of hints: what was found, how to put it right, and the lines that do it. */
import { say } from '../../words/say.ts'
import type { AccountSeen, Evidence } from '../../checks/engine/result.ts'
import { waysToFix } from '../../checks/engine/show/ways.ts'
import { words } from '../../words/index.ts'
import { labelled } from '../labelled.ts'
import type { Part } from '../lesson-diff.ts'
import type { OpenRule } from '../../checks/engine/show/to-do.ts'
import type { HintGiven } from './progress.ts'

/** How many stages a lesson's hints have. */
export const STAGES = 3

/** The hint to give now. Where another rule is open than last time, the hints begin anew: they are about what is there. */
export function nextHint(before: HintGiven | undefined, rule: string, again: boolean): HintGiven {
  if (before === undefined || before.rule !== rule) return { rule, stage: 1 }
  return { rule, stage: Math.min(again ? before.stage : before.stage + 1, STAGES) }
}

/** Stage 1: what the check really found, and why it matters. */
export const whatIsThere = ({ title, expected, found, why }: Evidence & Pick<OpenRule, 'title'>): readonly string[] => [
  say(words.progress.hint.notYetRule, { rule: title }),
  '',
  ...labelled([
    [words.check.evidence.found, found],
    [words.check.evidence.expected, expected],
    [words.check.evidence.why, why],
  ]),
]

/** Stage 2: the fix. */
export const howToFix = (rule: OpenRule, kind: AccountSeen['kind']): readonly string[] => [
  say(words.progress.hint.toGetThere, { rule: rule.title }),
  '',
  ...labelled(waysToFix(rule, kind).map(({ way, text }) => [words.check.ways[way], text] as const)),
]

/** Stage 3: the lines of the reference solution that the learner's file does not have, and those it should not have. */
export function whichLines(id: string, parts: readonly Part[]): readonly string[] {
  const changed = parts.filter(({ whose }) => whose !== 'both')
  if (changed.length === 0) {
    return [say(words.progress.hint.same, { file: `steps/${id}.ts` })]
  }
  const signed = changed.flatMap(({ whose, lines }) =>
    lines.filter(Boolean).map((line) => `${whose === 'yours' ? '-' : '+'} ${line}`),
  )
  return [say(words.progress.hint.lines, { file: `steps/${id}.ts` }), '', ...signed]
}
