import { join, relative } from 'node:path'

import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { short } from '../../checks/engine/show/to-do.ts'
import { selectOne } from '../lessons.ts'
import { HOME, ROOT, WORKBOOK } from '../places.ts'
import { resetToStarter } from '../starter.ts'

export default defineCommand({
  meta: { name: 'npm run reset', description: words.commands.reset },
  args: {
    lesson: { type: 'positional', description: words.commands.args.lesson, required: false, default: '' },
    number: { type: 'positional', description: words.commands.args.number, required: false, default: '' },
  },
  async run({ args }) {
    const { id } = selectOne([args.lesson, args.number].filter(Boolean))
    const file = `steps/${id}.ts`
    const reset = await resetToStarter(id, { root: ROOT, keep: join(WORKBOOK, 'kept'), now: new Date() })
    switch (reset.was) {
      case 'the starter':
        console.log(say(words.cli.reset.already, { file }))
        break
      case 'missing':
        console.log(say(words.cli.reset.missing, { file }))
        break
      case 'kept':
        console.log(say(words.cli.reset.kept, { file, at: relative(HOME, reset.at) }))
        break
      default:
        reset satisfies never
    }
    console.log(say(words.cli.reset.next, { lesson: short(id) }))
  },
})
