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
  readonly say: string
  readonly lesson?: LinkedLesson
}

/** `lessons` are all lessons of the book, in order. */
export function nextStep(status: LessonStatus, lesson: LinkedLesson, lessons: readonly LinkedLesson[]): NextStep {
  const { next } = messages
  const neighbour = (number: number) => lessons.find((each) => each.step === lesson.step && each.number === number)
  switch (status) {
    case 'pass': {
      const after = neighbour(lesson.number + 1)
      return after ? { say: format(next.lesson, { number: after.number }), lesson: after } : { say: next.last }
    }
    case 'fail':
      return { say: next.fix }
    case 'cannot-check':
      return { say: next.makeVisible }
    case 'waiting': {
      // Which of the earlier ones, this result does not say: from the first on, each says of itself.
      const first = neighbour(1)
      return first && first.id !== lesson.id ? { say: next.earlier, lesson: first } : { say: next.task }
    }
    default:
      return status satisfies never
  }
}
