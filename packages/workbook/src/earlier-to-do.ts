import { resultOf, type Settings } from '@workbook/engine'

import type { Account } from './account/account.ts'
import { checkEvents } from './check-account.ts'
import { type Lesson, lessonsBefore } from './lessons/lessons.ts'

/**
 * The first lesson of the same step that comes before this one and does not pass: a file that fails may lack what that one
 * makes. Undefined where all of them pass, or could not be looked at.
 */
export async function earlierToDo(lesson: Lesson, account: Account, app: Settings): Promise<string | undefined> {
  const { step } = lesson
  const before = lessonsBefore({ step, lessons: [lesson] })
  if (before.length === 0) return undefined
  const { lessons } = await resultOf(checkEvents({ step, lessons: before }, account, app))
  return lessons.find(({ status }) => status === 'fail')?.lesson
}
