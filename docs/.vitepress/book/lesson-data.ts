/** The lessons, with just enough for links between them. What their checks test is in the pages themselves. */
import { readCheck } from './checks.ts'
import { findSteps } from './lessons.ts'
import { trees } from './trees.ts'

/** A lesson, in the browser. */
export interface LessonData {
  readonly id: string
  readonly step: string
  readonly number: number
  readonly title: string
  readonly link: string
  /** Whether it has a check; a lesson without one only shows something. */
  readonly checked: boolean
}

export async function lessonData(): Promise<readonly LessonData[]> {
  const lessons = findSteps(trees).flatMap((step) => step.lessons)
  return Promise.all(
    lessons.map(async (lesson) => {
      const check = await readCheck(lesson)
      const { id, step, number, title, link } = lesson
      return { id, step, number, title, link, checked: (check?.rules.length ?? 0) > 0 }
    }),
  )
}
