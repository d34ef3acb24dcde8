/** The one next thing to do after a result. */
import messages from './panel.en.ts'
import type { LessonStatus } from '@workbook/engine'
import { format } from '@workbook/i18n'

/** The parts of a lesson that a link needs. */
export interface LinkedLesson {
  readonly id: string
  readonly step: string
  readonly number: number
  readonly title: string
  readonly link: string
}

/** What to do, and the lesson to go to if it is a different one. */
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
      // This result doesn't say which earlier lesson it is: start at the first, and each one will tell.
      const first = neighbour(1)
      return first && first.id !== lesson.id ? { text: next.earlier, lesson: first } : { text: next.task }
    }
    default:
      return status satisfies never
  }
}
