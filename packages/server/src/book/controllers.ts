import { GuessesFile, lastResults, type ProgressFile, resetLesson, selectOne, WORKBOOK } from '@workbook/workbook'
import { accountInUse, switchAccount } from './account-in-use.ts'
import { compareLesson } from './lesson-compare.ts'
import { hintForLesson } from './lesson-hint.ts'
import type { PanelControllers } from './panel-routes.ts'

/** What the pages ask, answered for the learner whose workbook this is. */
export const panelControllers = (progress: ProgressFile, guesses = new GuessesFile(WORKBOOK)): PanelControllers => ({
  progress: async () => ({ results: lastResults(await progress.read()) }),
  guesses: async () => ({ guesses: await guesses.read() }),
  keepGuess: (guess) => guesses.keep(guess),
  account: accountInUse,
  use: switchAccount,
  hint: (id) => hintForLesson(id, progress),
  compare: compareLesson,
  reset: async (id) => ({ sentence: await resetLesson(selectOne([id]).id) }),
})
