import { join } from 'node:path'

import { STEPS, WORKBOOK } from '../places.ts'
import { lessonFile } from './lesson-file.ts'
import { resetToStarter } from './starter.ts'
import { format } from '@workbook/i18n'
import messages from './reset.en.ts'

/** Puts the starter of a lesson (`step09/1-user-pool`) back. Returns a sentence: where the learner's own file is now. */
export async function resetLesson(id: string): Promise<string> {
  const file = lessonFile('steps', id)
  const reset = await resetToStarter(id, { steps: STEPS, backups: join(WORKBOOK, 'kept'), now: new Date() })
  switch (reset.was) {
    case 'the starter':
      return format(messages.already, { file })
    case 'missing':
      return format(messages.missing, { file })
    case 'edited':
      return format(messages.backedUp, { file, backup: reset.backup })
    default:
      return reset satisfies never
  }
}
