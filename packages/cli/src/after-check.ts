/** What a check adds below its text: where the learner goes from here. */
import type { CheckResult } from '@workbook/engine'
import { lessonAfter, lessonsThatShow } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './next.en.ts'

/**
 * After one lesson that passes, the next one, and where it is read. After a whole step, the page that shows what was built,
 * if the book is open; where it is not, the check's own text says how to open it.
 */
export function afterCheck({ status, step, lessons }: CheckResult, book: string | undefined): string | undefined {
  const [first, ...more] = lessons
  if (status !== 'pass' || first === undefined) return undefined
  if (more.length > 0) {
    const [shows] = lessonsThatShow(step)
    return book === undefined || shows === undefined
      ? undefined
      : format(messages.seeItWork, { page: `${book}/${shows}` })
  }
  const lesson = lessonAfter(first.lesson)
  if (lesson === undefined) return undefined
  return book === undefined
    ? format(messages.lessonNext, { lesson, page: `docs/${lesson}.md` })
    : format(messages.lessonNextInBook, { lesson, page: `${book}/${lesson}` })
}
