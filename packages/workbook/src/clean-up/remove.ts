import type { Leftover, Problem } from '@workbook/engine'
import type { CleanUpContext } from './context.ts'
import { NotRemoved } from './write-clients.ts'

/** What became of one leftover. */
export type Removed =
  | { readonly is: 'removed' | 'gone already' }
  /** AWS accepted the request, and has not finished within the time that we wait. */
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
export type RemovalContext = Pick<CleanUpContext, 'declared' | 'reader' | 'writers' | 'app' | 'waiting'>

/** Removes one leftover and waits until it is gone. If another request deleted it in the meantime, it is gone: no error. */
export async function remove(
  leftover: Leftover,
  { declared, reader, writers, app, waiting }: RemovalContext,
): Promise<Removed> {
  const isThere = () => reader.gather(declared.looking.still(leftover), app)
  const removal = declared.removals.find(({ kind }) => kind === leftover.kind)
  if (removal === undefined) throw new Error(`No removal is declared for a ${leftover.kind}.`)
  if (!(await isThere())) return { is: 'gone already' }
  try {
    await removal.remove(writers.for(removal), leftover)
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
