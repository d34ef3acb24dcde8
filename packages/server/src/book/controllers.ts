import { join } from 'node:path'

import {
  ENV_FILE,
  GuessesFile,
  type ProgressFile,
  reachedIn,
  resetLesson,
  selectOne,
  withSeen,
  WORKBOOK,
} from '@workbook/workbook'
import { LearnersAccount } from './account-in-use.ts'
import { asItChanges } from './as-it-changes.ts'
import { compareLesson } from './lesson-compare.ts'
import { hintForLesson } from './lesson-hint.ts'
import type { PanelControllers } from './panel-routes.ts'

/** Answers the pages' requests for the learner who owns this workbook. */
export function panelControllers(progress: ProgressFile, guesses = new GuessesFile(WORKBOOK)): PanelControllers {
  const account = new LearnersAccount()
  const reached = async () => reachedIn(await progress.read(), await account.now())
  return {
    progress: reached,
    // The settings decide which account it is.
    progressLive: (signal) => asItChanges(reached, [join(WORKBOOK, 'progress.json'), ENV_FILE], signal),
    saw: async (name) => {
      const now = await account.now()
      await progress.change((before) => withSeen(before, now, name, new Date()))
    },
    guesses: async () => ({ guesses: await guesses.read() }),
    keepGuess: (guess) => guesses.keep(guess),
    account: () => account.ask(),
    use: (choice) => account.use(choice),
    hint: (id) => hintForLesson(id, progress),
    compare: compareLesson,
    reset: async (id) => ({ sentence: await resetLesson(selectOne([id]).id) }),
  }
}
