/** What `npm run reset` and the button of the book do, and what they say of it. */
import { join, relative } from 'node:path'

import { words } from '../words/index.ts'
import { say } from '../words/say.ts'
import { HOME, ROOT, WORKBOOK } from './places.ts'
import { resetToStarter } from './starter.ts'

/** Gives the starter of a lesson (`step09/1-user-pool`) back. Answers a sentence: where the learner's own file is. */
export async function resetLesson(id: string): Promise<string> {
  const file = `steps/${id}.ts`
  const reset = await resetToStarter(id, { root: ROOT, keep: join(WORKBOOK, 'kept'), now: new Date() })
  switch (reset.was) {
    case 'the starter':
      return say(words.cli.reset.already, { file })
    case 'missing':
      return say(words.cli.reset.missing, { file })
    case 'kept':
      return say(words.cli.reset.kept, { file, at: relative(HOME, reset.at) })
    default:
      return reset satisfies never
  }
}
