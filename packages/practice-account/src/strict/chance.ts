import { createHash } from 'node:crypto'

/** A number from 0 up to 1 for every label: the same seed gives the same number, whatever else was asked before. */
export type Chance = (label: string) => number

/** The random choices of an account with this seed. They don't depend on time, or on the order of operations. */
export function chanceFrom(seed: string): Chance {
  return (label) => createHash('sha256').update(`${seed}\n${label}`).digest().readUInt32BE() / 2 ** 32
}

/** Counts by name, from 0. */
export function counter(): (name: string) => number {
  const counts = new Map<string, number>()
  return (name) => {
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return count
  }
}
