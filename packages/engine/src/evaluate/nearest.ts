import type { Rule } from '../declare.ts'
import { defineFact, type Fact } from '../gather/fact.ts'

/** How many equally good ones are kept: each may cost a call in a later lesson. */
const MOST = 5

/**
 * Where no id says which one is meant: the candidates that pass most of these rules, in their order. If any
 * qualifies, it is among them; if none does, they are the ones that come nearest, and the check speaks of the first.
 */
export const nearest = <T, Facts>(
  name: string,
  candidates: Fact<readonly T[]>,
  rules: readonly Rule<Facts>[],
  as: (candidate: T) => Facts,
): Fact<readonly T[]> =>
  defineFact({
    name,
    reads: [],
    uses: [candidates],
    gather: async ({ use }) => {
      const demanded = rules.filter(({ level }) => level === 'must')
      const scored = (await use(candidates)).map((candidate) => ({
        candidate,
        score: demanded.filter((each) => each.evaluate(as(candidate)).is === 'yes').length,
      }))
      const best = Math.max(...scored.map(({ score }) => score))
      return scored.flatMap(({ candidate, score }) => (score === best ? [candidate] : [])).slice(0, MOST)
    },
  })

/** The one that the rules are about. If there is none, `reason` completes "waiting for …". */
export const first = <T>(
  all: Fact<readonly T[]>,
  reason: string,
  names?: (value: T) => Readonly<Record<string, string | undefined>>,
): Fact<T> =>
  defineFact<T>({
    name: all.name,
    reads: [],
    uses: [all],
    gather: async ({ use, wait }) => {
      const [one] = await use(all)
      return one === undefined ? wait(reason) : one
    },
    ...(names && { names }),
  })
