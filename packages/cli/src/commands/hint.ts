import { defineCommand } from 'citty'

import { ProgressFile, selectOne, WORKBOOK } from '@workbook/workbook'
import { hintFor } from '../hint-text.ts'
import { print, printError } from '../terminal.ts'
import commandsMessages from '../commands.en.ts'

export default defineCommand({
  meta: { name: 'npm run hint', description: commandsMessages.hint.is },
  args: {
    lesson: { type: 'positional', description: commandsMessages.args.lesson, required: false, default: '' },
    number: { type: 'positional', description: commandsMessages.args.number, required: false, default: '' },
    again: { type: 'boolean', description: commandsMessages.hint.again },
  },
  async run({ args }) {
    const lesson = selectOne([args.lesson, args.number].filter(Boolean))
    const { account, text, code } = await hintFor(lesson, new ProgressFile(WORKBOOK, printError), args.again === true)
    print(`${account}\n\n${text}`)
    return code
  },
})
