import { giveHint, type ProgressFile, selectOne } from '@workbook/workbook'
import type { HintAnswer } from './answers.ts'

/** The next hint of a lesson, as `npm run hint` gives it: the same ladder, kept in the same file. @throws Refusal */
export async function hintForLesson(id: string, progress: ProgressFile): Promise<HintAnswer> {
  const { account, seen, outcome } = await giveHint(selectOne([id]), progress)
  if (seen === undefined) throw new Error('A check ended without its lesson.')
  const { all, hints } = outcome.is === 'hint' ? outcome : { all: 0, hints: [] }
  return { account, lesson: seen, all, hints }
}
