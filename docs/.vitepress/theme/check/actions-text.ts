/** Puts together the sentences of the buttons beside the check. */
import messages from './panel.en.ts'
import type { ComparedRow, Comparison, HintAnswer } from '@workbook/server'
import { format } from '@workbook/i18n'

/** The label of the hint button, with the number of the next stage. */
export function hintButton(answer: HintAnswer | undefined): string {
  if (answer === undefined || answer.hints.length === 0) return messages.tools.hint
  return answer.hints.length < answer.all ? messages.tools.nextHint : messages.tools.lastHint
}

/** Why there is no hint; undefined where there is one. */
export function noHint({ hints, lesson }: HintAnswer): string | undefined {
  if (hints.length > 0) return undefined
  if (lesson.status === 'pass') return messages.hint.passes
  return lesson.status === 'waiting' ? messages.hint.waits : messages.hint.unseen
}

/** What a screen reader reads aloud for a hint: the newest stage in full. */
export function hintHeard(answer: HintAnswer): string {
  const newest = answer.hints.at(-1)
  if (newest === undefined) return noHint(answer) ?? ''
  const facts = newest.facts.map(([label, value]) => `${label}: ${value}`)
  const about = [newest.text, ...facts].join(' ')
  return format(messages.hint.heard, { stage: answer.hints.length, all: answer.all, about })
}

/** "3 lines differ." */
export function differences({ rows }: Comparison): string {
  const count = rows.filter(({ same }) => !same).length
  return count === 0 ? messages.compare.same : format(messages.compare.differ, { count })
}

/** What a screen reader says before a line of a comparison. */
export function beforeLine({ same }: ComparedRow, whose: 'yours' | 'solution', number: number): string {
  const { inBoth, onlyYours, onlySolution } = messages.compare
  return format(same ? inBoth : whose === 'yours' ? onlyYours : onlySolution, { number })
}
