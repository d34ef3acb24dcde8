import { join } from 'node:path'

import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { ROOT } from '../places.ts'
import { runProgram } from '../run-program.ts'

export default defineCommand({
  meta: { name: 'npm run shots', description: words.commands.shots },
  run: () => runProgram(join(ROOT, 'tests', 'shots', 'main.ts')),
})
