import { defineFact, type Fact } from './fact.ts'

/**
 * A fact that only makes a message better. Where it cannot be gathered (denied, throttled …) the fallback takes its place, so
 * that a missing permission never hides what is already known.
 */
export const hint = <T>(fact: Fact<T>, fallback: T): Fact<T> =>
  defineFact({
    name: `${fact.name} (if it can be had)`,
    reads: [],
    uses: [fact],
    optional: true,
    gather: ({ use }) => use(fact).catch(() => fallback),
  })
