import type { CheckEvent } from '@workbook/engine'
import { checkOnce, type ProgressFile, selectOne } from '@workbook/workbook'

/** The check of one lesson, as `npm run check` runs it: with fresh settings, the same account and the same progress. */
export const lessonChecker = (progress: ProgressFile) =>
  async function* (id: string): AsyncGenerator<CheckEvent, void> {
    const lesson = selectOne([id])
    yield* checkOnce({ step: lesson.step, lessons: [lesson] }, progress)
  }
