/** The one next thing to do after a result. */
import type { LessonStatus } from '../../../../checks/engine/result.ts'

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
  const neighbour = (number: number) => lessons.find((each) => each.step === lesson.step && each.number === number)
  switch (status) {
    case 'pass': {
      const after = neighbour(lesson.number + 1)
      return after
        ? { say: `Next: lesson ${after.number}, `, lesson: after }
        : { say: 'That was the last lesson of this step. Leave what you built as it is: later steps use it.' }
    }
    case 'fail':
      return { say: 'Next: put the first one right, then press the button again.' }
    case 'cannot-check':
      return { say: 'Next: make it possible to look, then press the button again.' }
    case 'waiting': {
      // Which of the earlier ones, this result does not say: from the first on, each says of itself.
      const first = neighbour(1)
      return first && first.id !== lesson.id
        ? { say: 'Next: an earlier lesson comes first. Check again from the beginning: ', lesson: first }
        : { say: 'Next: do this lesson’s task, then press the button again.' }
    }
    default:
      return status satisfies never
  }
}
