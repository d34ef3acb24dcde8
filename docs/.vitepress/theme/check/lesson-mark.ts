/** A lesson's state in the sidebar and in lists: a glyph, and always a word. */
import messages from './lesson-mark.en.ts'
import type { LessonResult } from '@workbook/engine'
import type { ProgressAnswer } from '@workbook/server'
import { format } from '@workbook/i18n'

/** The state to draw: that of the result, `partly` if some rules pass, `open` before the first check. */
export type MarkStatus = LessonResult['status'] | 'partly' | 'open'

/** The glyph and the word for a lesson. */
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

/** The mark of a lesson: from its last result, or done if the learner has seen what it shows. Otherwise it is open. */
export function lessonMark(id: string, { results, seen }: ProgressAnswer): LessonMark {
  const lesson = results[id]?.lesson
  if (lesson === undefined && seen[nameOf(id)]) return { status: 'pass', text: `${glyph.pass} ${messages.seen}` }
  if (lesson === undefined) return { status: 'open', text: `${glyph.open} ${messages.open}` }
  const passed = lesson.rules.filter(({ status }) => status === 'pass').length
  if (lesson.status === 'fail' && passed > 0) {
    const said = format(messages.partly, { passed, count: lesson.rules.length })
    return { status: 'partly', text: `${glyph.partly} ${said}` }
  }
  return { status: lesson.status, text: `${glyph[lesson.status]} ${messages[lesson.status]}` }
}

/** Whether the lesson is done. */
export const isDone = (id: string, reached: ProgressAnswer): boolean => lessonMark(id, reached).status === 'pass'

/** `step10/6-what-it-shows` is done when `what-it-shows` was seen. */
const nameOf = (id: string) => id.replace(/^.*\/\d+-/, '')
