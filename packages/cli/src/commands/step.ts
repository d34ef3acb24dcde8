import { lessonRunner } from '../run-lesson.ts'
import messages from '../commands.en.ts'

export default lessonRunner('step', 'steps', messages.step)
