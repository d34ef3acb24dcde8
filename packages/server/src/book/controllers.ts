import { lastResults, type ProgressFile, resetLesson, selectOne } from '@workbook/workbook'
import { accountInUse, switchAccount } from './account-in-use.ts'
import { compareLesson } from './lesson-compare.ts'
import { hintForLesson } from './lesson-hint.ts'
import type { PanelControllers } from './panel-routes.ts'

/** What the pages ask, answered for the learner whose workbook this is. */
export const panelControllers = (progress: ProgressFile): PanelControllers => ({
  progress: async () => ({ results: lastResults(await progress.read()) }),
  account: accountInUse,
  use: switchAccount,
  hint: (id) => hintForLesson(id, progress),
  compare: compareLesson,
  reset: async (id) => ({ sentence: await resetLesson(selectOne([id]).id) }),
})
