import type { Leftover, Problem, Settings } from '@workbook/engine'
import type { DeclaredCleanUp } from './declared.ts'
import { type Hands, NotRemoved } from './hands.ts'
import type { Scout } from './scout.ts'

/** What became of one leftover. */
export type Removed =
  | { readonly is: 'removed' | 'gone already' }
  /** AWS took the request, and has not finished within the time that we wait. */
  | { readonly is: 'still going' }
  | { readonly is: 'not removed'; readonly problem: Problem }

/** How long to wait until something is really gone: how often to look, and how long (ms) between two looks. */
export interface Waiting {
  readonly looks: number
  pause(): Promise<void>
}

/** A minute: a domain's own time to get around [DOC cognito-user-pools-assign-domain-prefix]. */
export const A_MINUTE: Waiting = {
  looks: 60,
  pause: () => new Promise((resolve) => setTimeout(resolve, 1_000)),
}

/** What removing works with. */
export interface Removing {
  readonly declared: DeclaredCleanUp
  readonly scout: Scout
  readonly hands: Hands
  readonly settings: Settings
  readonly waiting: Waiting
}

/** Removes one leftover and waits until it is gone. What somebody else removed meanwhile is gone, and no error. */
export async function remove(
  leftover: Leftover,
  { declared, scout, hands, settings, waiting }: Removing,
): Promise<Removed> {
  const isThere = () => scout.gather(declared.looking.still(leftover), settings)
  const removal = declared.removals.find(({ kind }) => kind === leftover.kind)
  if (removal === undefined) throw new Error(`Nobody says how a ${leftover.kind} is deleted.`)
  if (!(await isThere())) return { is: 'gone already' }
  try {
    await removal.remove(hands.with(removal), leftover)
  } catch (error) {
    if (!(error instanceof NotRemoved)) throw error
    return (await isThere()) ? { is: 'not removed', problem: error.problem } : { is: 'gone already' }
  }
  for (let look = 1; await isThere(); look++) {
    if (look >= waiting.looks) return { is: 'still going' }
    await waiting.pause()
  }
  return { is: 'removed' }
}
