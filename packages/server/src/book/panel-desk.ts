import { resetLesson, selectOne } from '@workbook/workbook'
import { accountInUse, switchAccount } from './account-in-use.ts'
import { compareLesson } from './lesson-compare.ts'
import { hintForLesson } from './lesson-hint.ts'
import type { PanelDesk } from './panel-routes.ts'

/** The buttons of a checkpoint, for the learner whose workbook this is. */
export const learnersDesk: PanelDesk = {
  account: accountInUse,
  use: switchAccount,
  hint: hintForLesson,
  compare: compareLesson,
  reset: async (id) => ({ sentence: await resetLesson(selectOne([id]).id) }),
}
