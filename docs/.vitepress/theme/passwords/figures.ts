/** Times in words, and the arithmetic of a slow hash, shown and not claimed. */
import messages from './passwords.en.ts'
import type { Loot } from './attack.ts'
import { ROUNDS_IN_A_CALL } from './round.ts'
import { format } from '@workbook/i18n'

const units = [
  { name: 'year', ms: 31_557_600_000 },
  { name: 'day', ms: 86_400_000 },
  { name: 'hour', ms: 3_600_000 },
  { name: 'minute', ms: 60_000 },
  { name: 'second', ms: 1000 },
] as const

/** A figure that a person reads: no more than two digits after a small number. */
export const figure = (value: number): string =>
  value.toLocaleString(messages.numbers, { maximumFractionDigits: value < 1 ? 3 : value < 10 ? 1 : 0 })

/** Milliseconds as a person says them: `2.1 minutes`, `340 ms`, `130 nanoseconds`. */
export function duration(ms: number): string {
  const unit = units.find((each) => ms >= each.ms)
  if (unit === undefined && ms >= 0.001) return `${figure(ms)} ms`
  const { name, ms: one } = unit ?? { name: 'nanosecond' as const, ms: 0.000_001 }
  const number = figure(ms / one)
  // The form goes with the number as it is written: 1.04 is written 1.
  return format(messages.units[name], { number, count: number === '1' ? 1 : 2 })
}

/** How many guesses are in the list of a determined thief: a round number, for the extrapolation. */
export const LONG_LIST = 1_000_000_000

/** What a guess costs: how many rounds, how often each is hashed again, and what one round takes here, in ms. */
export interface Work {
  readonly rounds: number
  /** One where there is no salt, else one for each person. */
  readonly tables: number
  readonly round: number
}

/**
 * The arithmetic under a measured attack; nothing where no hash was computed. It counts rounds and not the calls of
 * this page: with one round in a call, the call would be nearly all that is measured.
 */
export function arithmetic({ hashes, ms }: Loot, { rounds, tables, round }: Work): readonly string[] {
  if (hashes === 0 || round === 0) return []
  const each = rounds * round
  const time = duration(LONG_LIST * tables * each)
  const { sums } = messages
  return [
    format(sums.calls, { hashes: figure(hashes), count: hashes, time: duration(ms) }),
    format(sums.round, { rounds: figure(ROUNDS_IN_A_CALL), round: duration(round) }),
    format(sums.each, { rounds: figure(rounds), count: rounds, round: duration(round), each: duration(each) }),
    tables > 1 ? format(sums.longEach, { people: tables, time }) : format(sums.longForAll, { time }),
  ]
}
