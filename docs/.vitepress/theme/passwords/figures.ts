/** Times in words, and the arithmetic of a slow hash, shown and not claimed. */
import words from '../../../../words/en/passwords.ts'
import { say } from '../../../../words/say.ts'
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
  value.toLocaleString(words.numbers, { maximumFractionDigits: value < 1 ? 3 : value < 10 ? 1 : 0 })

/** Milliseconds as a person says them: `2.1 minutes`, `340 ms`. */
export function duration(ms: number): string {
  const unit = units.find((each) => ms >= each.ms)
  if (unit === undefined) return `${figure(ms)} ms`
  const number = figure(ms / unit.ms)
  // The form goes with the number as it is written: 1.04 is written 1.
  return say(words.units[unit.name], { number, count: number === '1' ? 1 : 2 })
}

/** How many guesses a list has that a determined thief brings along: a round number, for the extrapolation. */
export const LONG_LIST = 1_000_000_000

/** The two lines of arithmetic under a measured attack; nothing where no hash was computed. */
export function arithmetic({ hashes, ms, all }: Loot, tables: number): readonly string[] {
  if (hashes === 0 || ms === 0) return []
  const each = ms / hashes
  const time = duration(LONG_LIST * tables * each)
  const { sums } = words
  return [
    say(sums.each, { time: duration(ms), hashes: figure(hashes), each: duration(each) }),
    say(sums.list, { hashes: figure(all), each: duration(each), time: duration(all * each) }),
    tables > 1 ? say(sums.longEach, { people: tables, time }) : say(sums.longForAll, { time }),
  ]
}
