import { distance } from 'fastest-levenshtein'
import { format } from '@workbook/i18n'
import messages from './closest.en.ts'

/** The one of `known` that somebody probably meant: two letters off (two swapped count so), or a third of a long word. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((each) => ({ each, off: distance(word.toLowerCase(), each.toLowerCase()) }))
    .toSorted((a, b) => a.off - b.off)
  const [best] = ranked
  return best && best.off <= Math.max(2, best.each.length / 3) ? best.each : undefined
}

/** ` Did you mean “step09”?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = closest(word, known)
  return meant === undefined ? '' : format(messages.didYouMean, { meant })
}
