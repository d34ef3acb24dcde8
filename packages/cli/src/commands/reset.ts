import { defineCommand } from 'citty'

import { short } from '@workbook/engine'
import { resetLesson, resetMessages, selectOne } from '@workbook/workbook'
import { print } from '../terminal.ts'
import { format } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'

export default defineCommand({
  meta: { name: 'npm run reset', description: commandsMessages.reset },
  args: {
    lesson: { type: 'positional', description: commandsMessages.args.lesson, required: false, default: '' },
    number: { type: 'positional', description: commandsMessages.args.number, required: false, default: '' },
  },
  async run({ args }) {
    const { id } = selectOne([args.lesson, args.number].filter(Boolean))
    print(await resetLesson(id))
    print(format(resetMessages.next, { lesson: short(id) }))
  },
})
