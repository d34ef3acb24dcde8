import type { Fact, ReadOperation } from './fact.ts'

/** What looking at some facts may call. */
export interface Permissions {
  /** Without one of these some rule cannot be checked. */
  readonly needed: readonly ReadOperation[]
  /** These only make a message better. */
  readonly optional: readonly ReadOperation[]
}

/** What looking at these facts may call, with every fact that they build on: a fact can see no other. */
export function permissionsOf(facts: readonly Fact<unknown>[]): Permissions {
  const needed = readsOf(facts, ({ optional }) => optional !== true)
  const all = readsOf(facts, () => true)
  return { needed, optional: all.filter((operation) => !needed.includes(operation)) }
}

function readsOf(
  facts: readonly Fact<unknown>[],
  counts: (fact: Fact<unknown>) => boolean,
  seen = new Set<Fact<unknown>>(),
): readonly ReadOperation[] {
  const fresh = facts.filter((fact) => counts(fact) && !seen.has(fact))
  for (const fact of fresh) seen.add(fact)
  const reads = fresh.flatMap((fact) => [...fact.reads, ...readsOf(fact.uses ?? [], counts, seen)])
  return [...new Set(reads)].toSorted()
}
