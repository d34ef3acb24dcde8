/** What one round of PBKDF2 costs in this browser. */
import { pbkdf2 } from './hashing.ts'

/** Enough rounds in one call that the cost of the call itself no longer matters. */
export const ROUNDS_IN_A_CALL = 100_000

/** How often to measure: the shortest time is the one with the fewest disturbances. */
const TIMES = 3

/**
 * The time of one round, in ms. A call to WebCrypto costs far more than a single hash, so the time of a call that
 * hashes once says nothing about the hash. `now` is a clock in ms; `work` is the call that is measured.
 */
export async function timeOfRound(
  now: () => number,
  work: (rounds: number) => Promise<unknown> = (rounds) => pbkdf2('password', 'salt', rounds),
): Promise<number> {
  let shortest = Infinity
  for (let time = 0; time < TIMES; time++) {
    const start = now()
    await work(ROUNDS_IN_A_CALL)
    shortest = Math.min(shortest, now() - start)
  }
  return shortest / ROUNDS_IN_A_CALL
}
