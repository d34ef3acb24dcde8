import { defineCommand } from 'citty'
import pc from 'picocolors'

import { lessonDiff, selectOne } from '@workbook/workbook'
import { colours, fitting, print } from '../terminal.ts'
import commandsMessages from '../commands.en.ts'
import compareMessages from './compare.en.ts'

export default defineCommand({
  meta: { name: 'npm run compare', description: commandsMessages.compare },
  args: {
    lesson: { type: 'positional', description: commandsMessages.args.lesson, required: false, default: '' },
    number: { type: 'positional', description: commandsMessages.args.number, required: false, default: '' },
  },
  async run({ args }) {
    const { id } = selectOne([args.lesson, args.number].filter(Boolean))
    const parts = await lessonDiff(id)
    const c = pc.createColors(colours())
    const { yours, solution, same } = compareMessages
    const width = Math.max(yours.length, solution.length)
    console.log(`${c.red(yours)}${' '.repeat(width - yours.length)}  steps/${id}.ts`)
    console.log(`${c.green(solution)}${' '.repeat(width - solution.length)}  solutions/${id}.ts\n`)
    const style = { yours: ['- ', c.red], solution: ['+ ', c.green], both: ['  ', String] } as const
    for (const { whose, lines } of parts) {
      const [sign, paint] = style[whose]
      for (const line of lines)
        console.log(fitting(`${sign}${line}`.trimEnd(), process.stdout).replace(/^.*$/gm, paint))
    }
    if (parts.every(({ whose }) => whose === 'both')) print(`\n${same}`)
  },
})
