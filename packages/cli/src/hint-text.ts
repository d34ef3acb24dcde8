import { accountLine, EXIT, short } from '@workbook/engine'
import { giveHint, hintText, type Lesson, type ProgressFile, progressMessages } from '@workbook/workbook'
import { format } from '@workbook/i18n'

/** What a hint prints, and the exit code of the command that gives it. */
export interface PrintedHint {
  /** Which account it is about. */
  readonly account: string
  readonly text: string
  readonly code: number
}

/** The next hint for a lesson, or the last one `again`, as a terminal prints it. */
export async function hintFor(lesson: Lesson, progress: ProgressFile, again: boolean): Promise<PrintedHint> {
  const { account, outcome } = await giveHint(lesson, progress, again)
  const says = (text: string, code: number = EXIT.pass) => ({ account: accountLine(account), text, code })
  const { hint } = progressMessages
  switch (outcome.is) {
    case 'passes':
      return says(format(hint.nothing, { lesson: lesson.id }))
    case 'waits':
      return says(notYet(lesson.id, outcome.reason))
    case 'unavailable': {
      const { found, fix } = outcome.rule
      return says(format(hint.unavailable, { found, fix: fix[0], lesson: short(lesson.id) }), EXIT['cannot-check'])
    }
    case 'hint': {
      const { stage, all, hints } = outcome
      const head = format(hint.head, { stage, all, lesson: lesson.id })
      return says(
        [head, '', ...hints.slice(-1).flatMap(hintText), '', whatNext(stage < all, short(lesson.id))].join('\n'),
      )
    }
    default:
      return outcome satisfies never
  }
}

const whatNext = (more: boolean, id: string): string =>
  format(more ? progressMessages.hint.next : progressMessages.hint.last, { lesson: id })

/** Why a lesson waits. Not every check says for what. */
function notYet(lesson: string, reason: string | undefined): string {
  const { notYet, notYetEarlier } = progressMessages.hint
  return reason === undefined ? format(notYetEarlier, { lesson }) : format(notYet, { lesson, reason })
}
