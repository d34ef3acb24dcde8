import { words } from '../../words/index.ts'
import { lessonRunner } from '../run-lesson.ts'

export default lessonRunner('step', 'steps', words.commands.step)
