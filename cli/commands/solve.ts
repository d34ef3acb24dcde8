import { words } from '../../words/index.ts'
import { lessonRunner } from '../run-lesson.ts'

export default lessonRunner('solve', 'solutions', words.commands.solve)
