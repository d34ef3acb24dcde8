import { join, relative } from 'node:path'

import { defineCommand } from 'citty'

import { short } from '../../checks/engine/show/to-do.ts'
import { selectOne } from '../lessons.ts'
import { HOME, ROOT, WORKBOOK } from '../places.ts'
import { resetToStarter } from '../starter.ts'

export default defineCommand({
  meta: { name: 'npm run reset', description: 'Gives the starter of a lesson back, and keeps your own file.' },
  args: {
    lesson: { type: 'positional', description: 'a lesson: step09/1', required: false, default: '' },
    number: { type: 'positional', description: 'its number: step09 1', required: false, default: '' },
  },
  async run({ args }) {
    const { id } = selectOne([args.lesson, args.number].filter(Boolean))
    const reset = await resetToStarter(id, { root: ROOT, keep: join(WORKBOOK, 'kept'), now: new Date() })
    switch (reset.was) {
      case 'the starter':
        console.log(`steps/${id}.ts is the starter already. Nothing was changed.`)
        break
      case 'missing':
        console.log(`steps/${id}.ts was not there; it is the starter again.`)
        break
      case 'kept':
        console.log(`steps/${id}.ts is the starter again. Yours is kept: ${relative(HOME, reset.at)}`)
        break
      default:
        reset satisfies never
    }
    console.log(`What is in your account stays as it is.\n\nNext: npm run step ${short(id)}`)
  },
})
