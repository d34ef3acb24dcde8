import type { CheckResult } from '@workbook/engine'
import messages from '../outputs/outputs.en.ts'

/** Why the next look should come later: a problem that may go away when AWS is asked less often. */
export type Busy = Exclude<keyof typeof messages.watch.nextLook, 'again'>

/** The first such problem in a result; undefined where there is none. */
export function busyWith({ lessons }: CheckResult): Busy | undefined {
  return lessons
    .flatMap(({ rules }) => rules.flatMap((each) => (each.status === 'cannot-check' ? [each.cause] : [])))
    .find(isBusy)
}

const isBusy = (cause: string): cause is Busy => cause !== 'again' && cause in messages.watch.nextLook
