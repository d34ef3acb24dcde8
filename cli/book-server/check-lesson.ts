import type { CheckEvent } from '../../checks/engine/result.ts'
import { selectOne } from '../lessons.ts'
import { WORKBOOK } from '../places.ts'
import { checkOnce } from '../progress/check-once.ts'
import { ProgressFile } from '../progress/progress-file.ts'

/** The check of one lesson, as `npm run check` runs it: the settings read afresh, the same account, the same progress. */
export async function* checkLesson(id: string): AsyncGenerator<CheckEvent, void> {
  const lesson = selectOne([id])
  yield* checkOnce({ step: lesson.step, lessons: [lesson] }, new ProgressFile(WORKBOOK))
}
