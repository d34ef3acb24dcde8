/** Four ways to store a password, and the table that each leaves behind for a thief. */
import { newSalt, pbkdf2, sha256 } from './hashing.ts'

/** A user in the table. */
export interface Person {
  readonly name: string
  readonly password: string
}

/** One row of the stolen table. */
export interface Row {
  readonly name: string
  /** Missing if the way uses no salt. */
  readonly salt?: string
  /** The password itself, or its hash. */
  readonly stored: string
}

/** The ways, from the worst to the least bad. */
export const ways = [{ name: 'clear' }, { name: 'hash' }, { name: 'salt' }, { name: 'slow' }] as const

export type Way = (typeof ways)[number]['name']

/** What a password becomes in the table. Only the slow way uses `rounds`. */
export function stored(way: Way, password: string, salt: string, rounds: number): Promise<string> {
  switch (way) {
    case 'clear':
      return Promise.resolve(password)
    case 'hash':
      return sha256(password)
    case 'salt':
      return sha256(salt + password)
    case 'slow':
      return pbkdf2(password, salt, rounds)
    default:
      return way satisfies never
  }
}

const salted = (way: Way) => way === 'salt' || way === 'slow'

/** The table as it is on the disk. */
export function makeTable(
  way: Way,
  people: readonly Person[],
  rounds: number,
  draw = newSalt,
): Promise<readonly Row[]> {
  return Promise.all(
    people.map(async ({ name, password }) => {
      const salt = salted(way) ? draw() : undefined
      return { name, ...(salt !== undefined && { salt }), stored: await stored(way, password, salt ?? '', rounds) }
    }),
  )
}

/** People whose rows look the same: they have the same password, and the thief sees that before the first guess. */
export function sameRows(rows: readonly Row[]): readonly (readonly string[])[] {
  return [...new Set(rows.map((row) => row.stored))]
    .map((stored) => rows.filter((row) => row.stored === stored).map(({ name }) => name))
    .filter((names) => names.length > 1)
}
