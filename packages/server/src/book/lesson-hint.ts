import { giveHint, ProgressFile, selectOne, STAGES, WORKBOOK } from '@workbook/workbook'
import type { HintAnswer } from './answers.ts'

/** The next hint of a lesson, as `npm run hint` gives it: the same ladder, remembered in the same file. @throws Refusal */
export async function hintForLesson(id: string): Promise<HintAnswer> {
  const { account, seen, outcome } = await giveHint(selectOne([id]), new ProgressFile(WORKBOOK))
  if (seen === undefined) throw new Error('A check ended without its lesson.')
  return { account, lesson: seen, all: STAGES, hints: outcome.is === 'hint' ? outcome.hints : [] }
}
