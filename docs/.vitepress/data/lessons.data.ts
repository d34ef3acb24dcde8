/** The lessons, as far as links between them need. What their checks look for stands in the pages themselves. */
import { defineLoader } from 'vitepress'

import { readCheck } from '../book/checks.ts'
import { fillForBook } from '../../../checks/engine/show/fill.ts'
import { speakInBook } from '../book/language.ts'
import { findSteps } from '../book/lessons.ts'
import { treesFrom } from '../book/trees.ts'

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

declare const data: readonly LessonData[]
export { data }

export default defineLoader({
  watch: ['../../*/*.md', '../../../checks/**/*.ts'],
  async load(): Promise<LessonData[]> {
    const trees = treesFrom(import.meta.url, '../../..')
    await speakInBook(trees)
    const lessons = findSteps(trees).flatMap((step) => step.lessons)
    return Promise.all(
      lessons.map(async (lesson) => {
        const check = await readCheck(lesson, fillForBook)
        const { id, step, number, title, link } = lesson
        return { id, step, number, title, link, checked: (check?.rules.length ?? 0) > 0 }
      }),
    )
  },
})
