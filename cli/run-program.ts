import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { EXIT } from '../checks/engine/exit.ts'
import { ROOT } from './places.ts'

/**
 * Runs a TypeScript program in a process of its own, with this terminal's output: the front desk may start what lies
 * among the tests, not import it. Answers pass or fail, as the program's exit code says.
 */
export async function runProgram(file: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return code === 0 ? EXIT.pass : EXIT.fail
}
