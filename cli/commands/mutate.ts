import { join } from 'node:path'

import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { ROOT } from '../places.ts'
import { runProgram } from '../run-program.ts'

export default defineCommand({
  meta: { name: 'npm run mutate', description: words.commands.mutate },
  run: () => runProgram(join(ROOT, 'tests', 'mutations', 'main.ts')),
})
