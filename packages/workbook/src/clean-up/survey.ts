/** What of the step is in the account, and what of it is to go. */
import type { Candidate, Leftover, Settings } from '@workbook/engine'
import type { DeclaredCleanUp } from './declared.ts'
import type { Note } from './note.ts'
import type { Scout } from './scout.ts'

export interface Survey {
  /** What is to go, in the order in which it goes; what goes with something else comes behind it. */
  readonly going: readonly Leftover[]
  /** What another step made. */
  readonly staying: readonly Leftover[]
}

/** What the settings name, and what an earlier clean-up set out to delete and did not. `also` names a kind that else stays. */
export async function surveyOf(
  { looking, removals }: DeclaredCleanUp,
  scout: Scout,
  settings: Settings,
  note: Note | undefined,
  also: readonly string[],
): Promise<Survey> {
  const found = await scout.gather(looking.left, settings)
  const noted = (note?.leftovers ?? []).filter((each) => !found.some((other) => isSame(each, other)))
  const still = await Promise.all(noted.map((each) => scout.gather(looking.still(each), settings)))
  const all = [...found, ...noted.filter((_each, index) => still[index])]
  const stays = ({ kind, stays }: Leftover) => stays === true && !also.includes(kind)
  const rank = ({ kind, goesWith }: Leftover) => removals.findIndex((each) => each.kind === (goesWith ?? kind))
  return {
    going: all.filter((each) => !stays(each)).toSorted((a, b) => rank(a) - rank(b)),
    staying: all.filter(stays),
  }
}

/** What may be the step's where no id says so, the ones of its own name first. */
export async function candidatesOf(
  { looking }: DeclaredCleanUp,
  scout: Scout,
  settings: Settings,
): Promise<readonly Candidate[]> {
  const candidates = await scout.gather(looking.root.candidates, settings)
  return candidates.toSorted((a, b) => Number(b.marked) - Number(a.marked))
}

/** Both lists, each leftover once. */
export const together = (a: readonly Leftover[], b: readonly Leftover[]): readonly Leftover[] => [
  ...a,
  ...b.filter((each) => !a.some((other) => isSame(each, other))),
]

const isSame = (a: Leftover, b: Leftover) => a.kind === b.kind && a.id === b.id && a.of === b.of
