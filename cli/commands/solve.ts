import { lessonRunner } from '../run-lesson.ts'

export default lessonRunner(
  'solve',
  'solutions',
  'Runs the reference solution of a lesson. On AWS only after a typed yes.',
)
