import type { Fact } from './fact.ts'
import type { Read } from './service.ts'

/** The calls that gathering some facts may make. */
export interface Permissions {
  /** Without one of these some rule cannot be checked. */
  readonly needed: readonly Read[]
  /** These only make a message better. */
  readonly optional: readonly Read[]
}

/** The calls that gathering these facts may make, including every fact that they build on: a fact can use no other. */
export function permissionsOf(facts: readonly Fact<unknown>[]): Permissions {
  const needed = readsOf(facts, ({ optional }) => optional !== true)
  const all = readsOf(facts, () => true)
  return { needed, optional: all.filter(({ action }) => !needed.some((each) => each.action === action)) }
}

function readsOf(
  facts: readonly Fact<unknown>[],
  counts: (fact: Fact<unknown>) => boolean,
  seen = new Set<Fact<unknown>>(),
): readonly Read[] {
  const fresh = facts.filter((fact) => counts(fact) && !seen.has(fact))
  for (const fact of fresh) seen.add(fact)
  const reads = fresh.flatMap((fact) => [...fact.reads, ...readsOf(fact.uses ?? [], counts, seen)])
  const byAction = new Map(reads.map((read) => [read.action, read]))
  return [...byAction.values()].toSorted((a, b) => (a.action < b.action ? -1 : 1))
}
