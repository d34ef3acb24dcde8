import { lessonRunner } from '../run-lesson.ts'

export default lessonRunner('step', 'steps', 'Runs your own file of a lesson.')
