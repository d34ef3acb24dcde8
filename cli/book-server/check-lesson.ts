import type { CheckEvent } from '../../checks/engine/result.ts'
import { runCheck } from '../../checks/engine/run.ts'
import { openAccount } from '../account.ts'
import { assignmentOf } from '../assignment.ts'
import { selectOne } from '../lessons.ts'
import { readSettings } from '../settings/settings.ts'

/** The check of one lesson, as `npm run check` runs it: the same settings, read afresh, the same account. */
export async function* checkLesson(id: string): AsyncGenerator<CheckEvent, void> {
  const lesson = selectOne([id])
  const settings = await readSettings()
  const account = await openAccount(settings)
  try {
    yield* runCheck(await assignmentOf({ step: lesson.step, lessons: [lesson] }, settings, account))
  } finally {
    await account.close()
  }
}
