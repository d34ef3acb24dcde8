/** The one next thing to do after a result. */
import messages from './panel.en.ts'
import type { LessonStatus } from '@workbook/engine'
import { format } from '@workbook/i18n'

/** As much of a lesson as a link needs. */
export interface LinkedLesson {
  readonly id: string
  readonly step: string
  readonly number: number
  readonly title: string
  readonly link: string
}

/** What to do, and the lesson to go to if it is another one. */
export interface NextStep {
  readonly text: string
  readonly lesson?: LinkedLesson
}

/** `lessons` are all lessons of the book, in order. */
export function nextStep(status: LessonStatus, lesson: LinkedLesson, lessons: readonly LinkedLesson[]): NextStep {
  const { next } = messages
  const neighbour = (number: number) => lessons.find((each) => each.step === lesson.step && each.number === number)
  switch (status) {
    case 'pass': {
      const after = neighbour(lesson.number + 1)
      return after ? { text: format(next.lesson, { number: after.number }), lesson: after } : { text: next.last }
    }
    case 'fail':
      return { text: next.fix }
    case 'cannot-check':
      return { text: next.makeVisible }
    case 'waiting': {
      // Which of the earlier ones, this result does not text: from the first on, each says of itself.
      const first = neighbour(1)
      return first && first.id !== lesson.id ? { text: next.earlier, lesson: first } : { text: next.task }
    }
    default:
      return status satisfies never
  }
}
