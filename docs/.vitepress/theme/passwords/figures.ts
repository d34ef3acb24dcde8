/** Times in words, and the arithmetic of a slow hash, shown and not claimed. */
import type { Loot } from './attack.ts'

const units = [
  { name: 'year', ms: 31_557_600_000 },
  { name: 'day', ms: 86_400_000 },
  { name: 'hour', ms: 3_600_000 },
  { name: 'minute', ms: 60_000 },
  { name: 'second', ms: 1000 },
] as const

/** A figure that a person reads: no more than two digits after a small number. */
export const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 1 ? 3 : value < 10 ? 1 : 0 })

/** Milliseconds as a person says them: `2.1 minutes`, `340 ms`. */
export function duration(ms: number): string {
  const unit = units.find((each) => ms >= each.ms)
  if (unit === undefined) return `${figure(ms)} ms`
  const count = figure(ms / unit.ms)
  return `${count} ${unit.name}${count === '1' ? '' : 's'}`
}

/** How many guesses a list has that a determined thief brings along: a round number, for the extrapolation. */
export const LONG_LIST = 1_000_000_000

/** The two lines of arithmetic under a measured attack; nothing where no hash was computed. */
export function arithmetic({ hashes, ms, all }: Loot, tables: number): readonly string[] {
  if (hashes === 0 || ms === 0) return []
  const each = ms / hashes
  return [
    `${duration(ms)} ÷ ${figure(hashes)} hashes = ${duration(each)} for one hash, in this browser.`,
    `Our whole list: ${figure(all)} hashes × ${duration(each)} = ${duration(all * each)}.`,
    `A list of a thousand million guesses${tables > 1 ? `, for ${tables} people one by one` : ', for everybody at once'}: ${duration(LONG_LIST * tables * each)}.`,
  ]
}
