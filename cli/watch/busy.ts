import type { CheckResult } from '../../checks/engine/result.ts'
import type { ProblemCause } from '../../checks/engine/look/problem.ts'

/** The problems that asking less often may mend, in words that go before “the next look is in 6 seconds”. */
const BUSY: Partial<Record<ProblemCause, string>> = {
  throttled: 'AWS asks for patience',
  unreachable: 'AWS cannot be reached',
  'endpoint-gone': 'Nobody answers there',
  'practice-account-gone': 'The practice account does not answer',
  'timed-out': 'No answer came in time',
}

/** Why the next look should come later; undefined when it need not. */
export function busyWith({ lessons }: CheckResult): string | undefined {
  const causes = lessons.flatMap(({ rules }) =>
    rules.flatMap((each) => (each.status === 'cannot-check' ? [each.cause as ProblemCause] : [])),
  )
  return causes.map((cause) => BUSY[cause]).find((words) => words !== undefined)
}
