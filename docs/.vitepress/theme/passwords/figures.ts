/** Times in words, and the arithmetic of a slow hash, shown step by step. */
import messages from './passwords.en.ts'
import type { Loot } from './attack.ts'
import { ROUNDS_IN_A_CALL } from './round.ts'
import type { Way } from './storing.ts'
import { format } from '@workbook/i18n'

const units = [
  { name: 'year', ms: 31_557_600_000 },
  { name: 'day', ms: 86_400_000 },
  { name: 'hour', ms: 3_600_000 },
  { name: 'minute', ms: 60_000 },
  { name: 'second', ms: 1000 },
] as const

/** A number for people to read: at most two decimals, and only for a small number. */
export const figure = (value: number): string =>
  value.toLocaleString(messages.numbers, { maximumFractionDigits: value < 1 ? 3 : value < 10 ? 1 : 0 })

/** Milliseconds in words: `2.1 minutes`, `340 ms`, `130 nanoseconds`. */
export function duration(ms: number): string {
  const unit = units.find((each) => ms >= each.ms)
  if (unit === undefined && ms >= 0.001) return `${figure(ms)} ms`
  const { name, ms: one } = unit ?? { name: 'nanosecond' as const, ms: 0.000_001 }
  const number = figure(ms / one)
  // Singular or plural depends on the number as it is shown: 1.04 is shown as 1.
  return format(messages.units[name], { number, count: number === '1' ? 1 : 2 })
}

/** How many guesses are in the list of a determined thief: a round number, for the extrapolation. */
export const LONG_LIST = 1_000_000_000

/** What a guess costs. */
export interface Work {
  readonly way: Way
  /** For the slow way. */
  readonly rounds: number
  /** With a salt, each of them has to be guessed separately. */
  readonly people: number
  /** How long one round takes here, in ms. */
  readonly round: number
}

/**
 * How many rounds a guess costs. A round of PBKDF2 is an HMAC, which runs the compression function of SHA-256 twice
 * [RFC 8018, RFC 2104]; a fast hash of a short text runs it once, so it is half a round.
 */
const roundsOf = ({ way, rounds }: Work) => (way === 'slow' ? rounds : 0.5)

const tablesOf = ({ way, people }: Work) => (way === 'hash' ? 1 : people)

/** How long the long list takes at this price; undefined where there is nothing to guess, or nothing was measured. */
export const longList = (work: Work): string | undefined =>
  work.way === 'clear' || work.round === 0
    ? undefined
    : duration(LONG_LIST * tablesOf(work) * roundsOf(work) * work.round)

/**
 * The arithmetic under a measured attack; nothing where no hash was computed. It counts rounds and not the calls of
 * this page: with one round in a call, the call would be nearly all that is measured.
 */
export function arithmetic({ hashes, ms }: Loot, work: Work): readonly string[] {
  const time = longList(work)
  if (hashes === 0 || time === undefined) return []
  const { rounds, round, way, people } = work
  const each = duration(roundsOf(work) * round)
  const { sums } = messages
  return [
    format(sums.calls, { hashes: figure(hashes), count: hashes, time: duration(ms) }),
    format(sums.round, { rounds: figure(ROUNDS_IN_A_CALL), round: duration(round) }),
    way === 'slow'
      ? format(sums.slow, { rounds: figure(rounds), count: rounds, round: duration(round), each })
      : format(sums.fast, { each }),
    tablesOf(work) > 1 ? format(sums.longEach, { people, time }) : format(sums.longForAll, { time }),
  ]
}
