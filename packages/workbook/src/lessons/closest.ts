import { distance } from 'fastest-levenshtein'

/**
 * The one of `known` that was probably meant; undefined where none is near: two letters off (two swapped letters count
 * as two), or a third of a long word.
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((each) => ({ each, off: distance(word.toLowerCase(), each.toLowerCase()) }))
    .toSorted((a, b) => a.off - b.off)
  const [best] = ranked
  return best && best.off <= Math.max(2, best.each.length / 3) ? best.each : undefined
}
