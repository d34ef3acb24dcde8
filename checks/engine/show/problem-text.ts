import type { Names } from '../declare.ts'
import { type Problem, PROBLEMS } from '../look/problem.ts'
import { fill } from './fill.ts'

/** A problem in a learner's words. */
export function problemText({ cause, operation = 'this', error }: Problem, names: Names) {
  const { found, why, fix } = PROBLEMS[cause]
  const all = { ...names, error, operation }
  return { found: fill(found, all), why, fix: fix.map((line) => fill(line, all)) }
}
