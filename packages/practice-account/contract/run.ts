import { Deviation, withoutSecrets } from './expect.ts'
import type { Need, Row } from './row.ts'
import { openWorld, type Endpoint } from './world/open.ts'

/** What became of a row. */
export type Outcome =
  | { readonly is: 'held' }
  | { readonly is: 'deviates'; readonly expected: string; readonly found: string }
  | { readonly is: 'not run'; readonly because: string }

/** An endpoint, and what it has besides AWS's API. */
export interface Ground extends Endpoint {
  readonly has: readonly Need[]
  readonly isPracticeAccount: boolean
}

const MISSING: Readonly<Record<Need, string>> = {
  inbox: 'it needs the mails, and this endpoint has no inbox',
  'any-signature': 'it needs an endpoint that does not verify signatures',
  functions: 'it needs an endpoint that runs functions from a folder',
}

/** Why a row cannot be run on this ground; undefined if it can. */
export function cannotRun({ needs = [], where }: Row, ground: Ground): string | undefined {
  if (where === 'practice-only' && !ground.isPracticeAccount) return 'it is a rule of the practice account alone'
  const missing = needs.find((need) => !ground.has.includes(need))
  return missing && MISSING[missing]
}

/**
 * Runs one row in a world of its own.
 * @returns also `leftOver`: what could not be deleted afterwards.
 */
export async function runRow(row: Row, ground: Ground): Promise<{ outcome: Outcome; leftOver: readonly Error[] }> {
  const because = cannotRun(row, ground)
  if (because !== undefined) return { outcome: { is: 'not run', because }, leftOver: [] }
  const { world, close } = openWorld(ground)
  let outcome: Outcome
  try {
    await row.run(world)
    outcome = { is: 'held' }
  } catch (error) {
    outcome = { is: 'deviates', ...told(error) }
  }
  return { outcome, leftOver: await close() }
}

function told(error: unknown): { expected: string; found: string } {
  if (error instanceof Deviation) return { expected: error.expected, found: error.found }
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { expected: 'an answer', found: withoutSecrets(found).slice(0, 200) }
}
