import { words } from '../../words/index.ts'
import type { CheckResult } from '../../checks/engine/result.ts'
import type { ProblemCause } from '../../checks/engine/look/problem.ts'

/** Why the next look should come later; undefined when it need not. */
export function busyWith({ lessons }: CheckResult): string | undefined {
  // Only the problems that asking less often may mend have words here.
  const busy: Partial<Record<ProblemCause, string>> = words.outputs.watch.busy
  const causes = lessons.flatMap(({ rules }) =>
    rules.flatMap((each) => (each.status === 'cannot-check' ? [each.cause as ProblemCause] : [])),
  )
  return causes.map((cause) => busy[cause]).find((why) => why !== undefined)
}
