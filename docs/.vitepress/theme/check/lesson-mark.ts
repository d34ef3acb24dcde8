/** A lesson's state in the sidebar and in lists: a glyph, and always a word. */
import messages from '../book.en.ts'
import type { LessonResult } from '@workbook/engine'
import { format } from '@workbook/i18n'

/** The state that is drawn: that of the result, `partly` where some rules pass, `open` before any check. */
export type MarkStatus = LessonResult['status'] | 'partly' | 'open'

/** What is drawn and said of a lesson. */
export interface LessonMark {
  readonly status: MarkStatus
  readonly text: string
}

const glyph = {
  pass: '✓',
  partly: '◐',
  fail: '✗',
  'cannot-check': '?',
  waiting: '…',
  open: '○',
} as const satisfies Record<MarkStatus, string>

/** The mark of a lesson; without a result it is open. */
export function lessonMark(lesson?: LessonResult): LessonMark {
  if (lesson === undefined) return { status: 'open', text: `${glyph.open} ${messages.lesson.open}` }
  const passed = lesson.rules.filter(({ status }) => status === 'pass').length
  if (lesson.status === 'fail' && passed > 0) {
    const said = format(messages.lesson.partly, { passed, count: lesson.rules.length })
    return { status: 'partly', text: `${glyph.partly} ${said}` }
  }
  return { status: lesson.status, text: `${glyph[lesson.status]} ${messages.lesson[lesson.status]}` }
}
