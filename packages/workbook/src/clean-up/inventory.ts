/** What of the step is in the account, and what of it is going to be deleted. */
import type { Candidate, Leftover, Settings } from '@workbook/engine'
import type { DeclaredCleanUp } from './declared.ts'
import type { Note } from './note.ts'
import type { Reader } from './reader.ts'

export interface Inventory {
  /** What is to be deleted, in that order; whatever goes with something else comes after it. */
  readonly going: readonly Leftover[]
  /** What another step made. */
  readonly staying: readonly Leftover[]
}

/**
 * What the settings name, and what an earlier clean-up intended to delete and did not. `also` names kinds to delete
 * although another step made them.
 */
export async function takeInventory(
  { looking, removals }: DeclaredCleanUp,
  reader: Reader,
  settings: Settings,
  note: Note | undefined,
  also: readonly string[],
): Promise<Inventory> {
  const found = await reader.gather(looking.left, settings)
  const noted = (note?.leftovers ?? []).filter((each) => !found.some((other) => isSame(each, other)))
  const still = await Promise.all(noted.map((each) => reader.gather(looking.still(each), settings)))
  const all = [...found, ...noted.filter((_each, index) => still[index])]
  const stays = ({ kind, stays }: Leftover) => stays === true && !also.includes(kind)
  const rank = ({ kind, goesWith }: Leftover) => removals.findIndex((each) => each.kind === (goesWith ?? kind))
  return {
    going: all.filter((each) => !stays(each)).toSorted((a, b) => rank(a) - rank(b)),
    staying: all.filter(stays),
  }
}

/** What may be the step's where no id says so: first what has the step's own name, and of that the newest. */
export async function candidatesOf(
  { looking }: DeclaredCleanUp,
  reader: Reader,
  settings: Settings,
): Promise<readonly Candidate[]> {
  const candidates = await reader.gather(looking.root.candidates, settings)
  return candidates.toSorted((a, b) => Number(b.marked) - Number(a.marked) || bornAt(b) - bornAt(a))
}

const bornAt = ({ createdAt }: Candidate): number => createdAt?.getTime() ?? 0

/** Both lists, each leftover once. */
export const together = (a: readonly Leftover[], b: readonly Leftover[]): readonly Leftover[] => [
  ...a,
  ...b.filter((each) => !a.some((other) => isSame(each, other))),
]

const isSame = (a: Leftover, b: Leftover) => a.kind === b.kind && a.id === b.id && a.of === b.of
