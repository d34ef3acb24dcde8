import { type CheckedAccount, type CheckEvent, layOut } from '@workbook/engine'
import { lessonIn, whatBroke } from './progress.ts'
import type { Progress } from './progress-schema.ts'

/** The text of a check that looks for `pool`. Under a failing lesson that has passed before, a line says what changed. */
export function withProgress(
  toText: (event: CheckEvent) => string,
  before: Progress,
  width: number,
  pool: string | undefined,
): (event: CheckEvent) => string {
  let account: CheckedAccount | undefined
  return (event) => {
    const text = toText(event)
    if (event.type === 'account') account = event.account
    if (event.type !== 'lesson' || account === undefined) return text
    const broke = whatBroke(lessonIn(before, account, event.lesson.lesson), event.lesson, pool)
    if (broke === undefined) return text
    return `${text.trimEnd()}\n${layOut(`    ${broke}`, width)}\n\n`
  }
}
