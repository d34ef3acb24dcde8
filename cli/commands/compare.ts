import { defineCommand } from 'citty'
import pc from 'picocolors'

import { lessonDiff } from '../lesson-diff.ts'
import { selectOne } from '../lessons.ts'
import { colours } from '../terminal.ts'

export default defineCommand({
  meta: { name: 'npm run compare', description: 'Shows your file of a lesson beside the reference solution.' },
  args: {
    lesson: { type: 'positional', description: 'a lesson: step09/1', required: false, default: '' },
    number: { type: 'positional', description: 'its number: step09 1', required: false, default: '' },
  },
  async run({ args }) {
    const { id } = selectOne([args.lesson, args.number].filter(Boolean))
    const parts = await lessonDiff(id)
    const c = pc.createColors(colours())
    console.log(`${c.red('- yours')}     steps/${id}.ts\n${c.green('+ solution')}  solutions/${id}.ts\n`)
    const style = { yours: ['- ', c.red], solution: ['+ ', c.green], both: ['  ', String] } as const
    for (const { whose, lines } of parts) {
      const [sign, paint] = style[whose]
      for (const line of lines) console.log(paint(`${sign}${line}`.trimEnd()))
    }
    if (parts.every(({ whose }) => whose === 'both')) console.log('\nThey are the same.')
  },
})
