/** What `npm run reset` and the button of the book do, and what they say of it. */
import { join, relative } from 'node:path'

import { HOME, ROOT, WORKBOOK } from '../places.ts'
import { resetToStarter } from './starter.ts'
import { format } from '@workbook/i18n'
import messages from './reset.en.ts'

/** Gives the starter of a lesson (`step09/1-user-pool`) back. Answers a sentence: where the learner's own file is. */
export async function resetLesson(id: string): Promise<string> {
  const file = `steps/${id}.ts`
  const reset = await resetToStarter(id, { root: ROOT, keep: join(WORKBOOK, 'kept'), now: new Date() })
  switch (reset.was) {
    case 'the starter':
      return format(messages.already, { file })
    case 'missing':
      return format(messages.missing, { file })
    case 'kept':
      return format(messages.kept, { file, at: relative(HOME, reset.at) })
    default:
      return reset satisfies never
  }
}
