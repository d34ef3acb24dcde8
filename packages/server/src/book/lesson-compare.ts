import { lessonDiff, lineNumbers, selectOne } from '@workbook/workbook'
import type { Comparison } from './answers.ts'
import { sideBySide } from './side-by-side.ts'

/** What `npm run compare` shows for a lesson (`step09/1-user-pool`), in rows. Only reads. @throws Refusal if it isn't a lesson. */
export async function compareLesson(asked: string): Promise<Comparison> {
  const { id } = selectOne([asked])
  const [parts, yours, solution] = await Promise.all([
    lessonDiff(id),
    lineNumbers('steps', id),
    lineNumbers('solutions', id),
  ])
  return { yours: `steps/${id}.ts`, solution: `solutions/${id}.ts`, rows: sideBySide(parts, { yours, solution }) }
}
