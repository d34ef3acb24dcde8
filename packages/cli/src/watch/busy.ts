import type { CheckResult, ProblemCause } from '@workbook/engine'
import messages from '../outputs/outputs.en.ts'

/** Why the next look should come later; undefined when it need not. */
export function busyWith({ lessons }: CheckResult): string | undefined {
  // Only the problems that asking less often may mend have words here.
  const busy: Partial<Record<ProblemCause, string>> = messages.watch.busy
  const causes = lessons.flatMap(({ rules }) =>
    rules.flatMap((each) => (each.status === 'cannot-check' ? [each.cause as ProblemCause] : [])),
  )
  return causes.map((cause) => busy[cause]).find((why) => why !== undefined)
}
