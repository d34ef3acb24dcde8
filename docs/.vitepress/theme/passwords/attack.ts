/** What a thief does with a stolen table: guess, hash the guess, compare. No hash is calculated backwards. */
import { type Row, stored, type Way } from './storing.ts'

/** What came out. */
export interface Loot {
  /** Password by name. */
  readonly found: ReadonlyMap<string, string>
  /** How many hashes the thief computed. */
  readonly hashes: number
  /** How many there would be if no password were found. */
  readonly all: number
  readonly ms: number
  /** The time ran out before the list did. */
  readonly stopped: boolean
}

interface Thief {
  readonly guesses: readonly string[]
  readonly rounds: number
  /** How long the thief may work, in ms. */
  readonly time: number
  /** A clock in ms. */
  readonly now: () => number
}

/** Lets the thief work on a table. Without a salt each guess is hashed once and compared with all rows. */
export async function attack(way: Way, rows: readonly Row[], thief: Thief): Promise<Loot> {
  if (way === 'clear') {
    return { found: new Map(rows.map((row) => [row.name, row.stored])), hashes: 0, all: 0, ms: 0, stopped: false }
  }
  const start = thief.now()
  const found = new Map<string, string>()
  const groups = way === 'hash' ? [rows] : rows.map((row) => [row])
  let hashes = 0
  let stopped = false
  // Guess by guess, and each guess for every person, so the weakest passwords are found first.
  for (const guess of thief.guesses) {
    for (const group of groups.filter((each) => each.some(({ name }) => !found.has(name)))) {
      if (thief.now() - start >= thief.time) {
        stopped = true
        break
      }
      const hash = await stored(way, guess, group[0]?.salt ?? '', thief.rounds)
      hashes++
      for (const row of group) if (row.stored === hash) found.set(row.name, guess)
    }
    if (stopped) break
  }
  return { found, hashes, all: thief.guesses.length * groups.length, ms: thief.now() - start, stopped }
}
