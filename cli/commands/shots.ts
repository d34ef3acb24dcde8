import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { EXIT } from '../../checks/engine/exit.ts'
import { ROOT } from '../places.ts'

/** A process of its own: the front desk may start what lies among the tests, not import it. */
const MAIN = join(ROOT, 'tests', 'shots', 'main.ts')

export default defineCommand({
  meta: { name: 'npm run shots', description: words.commands.shots },
  async run() {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const [code] = (await once(child, 'close')) as [number | null]
    return code === 0 ? EXIT.pass : EXIT.fail
  },
})
