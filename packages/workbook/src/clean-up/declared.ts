/** The two halves of a step's clean-up, by its name: the one that looks, and the one that deletes. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { CleanUp, Leftover } from '@workbook/engine'
import { Refusal } from '../refusal.ts'
import { ROOT } from '../places.ts'
import { format } from '@workbook/i18n'
import messages from './clean-up.en.ts'

/** How one kind of leftover is deleted: an entry of the default export of `solutions/<step>/clean-up.ts`. */
export interface Removal {
  readonly kind: string
  /** The IAM actions it needs; it can make no other calls. */
  readonly calls: readonly string[]
  /** Each takes the clients that it uses, by the names of their services. */
  remove(clients: never, leftover: Leftover): Promise<void>
}

/** What a step leaves, and how it is deleted, in this order. */
export interface DeclaredCleanUp {
  readonly step: string
  readonly looking: CleanUp
  readonly removals: readonly Removal[]
}

/** Whether a step declares one. */
export const hasCleanUp = (step: string): boolean =>
  ['checks', 'solutions'].every((tree) => existsSync(join(ROOT, tree, step, 'clean-up.ts')))

/** @throws Refusal where the step declares none. */
export async function cleanUpOf(step: string): Promise<DeclaredCleanUp> {
  if (!hasCleanUp(step)) throw new Refusal(format(messages.noCleanUp, { step }))
  const [looking, removing] = await Promise.all([
    import(`../../../../checks/${step}/clean-up.ts`) as Promise<{ default: CleanUp }>,
    import(`../../../../solutions/${step}/clean-up.ts`) as Promise<{ default: readonly Removal[] }>,
  ])
  return { step, looking: looking.default, removals: removing.default }
}
