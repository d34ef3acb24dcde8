import { defineLoader } from 'vitepress'

import type { LessonData } from '../book/lesson-data.ts'

export type { LessonData }

declare const data: readonly LessonData[]
export { data }

/** Loaded by Node and not bundled, as the book's config is (`config.ts`). */
export default defineLoader({
  watch: ['../../*/*.md', '../../../checks/**/*.ts'],
  async load(): Promise<readonly LessonData[]> {
    const book = (await import(
      new URL('../book/lesson-data.ts', import.meta.url).href
    )) as typeof import('../book/lesson-data.ts')
    return book.lessonData()
  },
})
