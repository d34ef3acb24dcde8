import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { short } from '../../checks/engine/show/to-do.ts'
import { selectOne } from '../lessons.ts'
import { resetLesson } from '../reset-lesson.ts'

export default defineCommand({
  meta: { name: 'npm run reset', description: words.commands.reset },
  args: {
    lesson: { type: 'positional', description: words.commands.args.lesson, required: false, default: '' },
    number: { type: 'positional', description: words.commands.args.number, required: false, default: '' },
  },
  async run({ args }) {
    const { id } = selectOne([args.lesson, args.number].filter(Boolean))
    console.log(await resetLesson(id))
    console.log(say(words.cli.reset.next, { lesson: short(id) }))
  },
})
