import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { EXIT } from '../../checks/engine/exit.ts'
import { ROOT } from '../places.ts'

/** A process of its own: the front desk may start the tests, not import them. */
const MAIN = join(ROOT, 'tests', 'mutations', 'main.ts')

export default defineCommand({
  meta: {
    name: 'npm run mutate',
    description: words.commands.mutate,
  },
  async run() {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const [code] = (await once(child, 'close')) as [number | null]
    return code === 0 ? EXIT.pass : EXIT.fail
  },
})
