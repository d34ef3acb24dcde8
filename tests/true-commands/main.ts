/** `npm run verify:commands`: runs what the book shows, and writes down when. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { ROOT } from '@workbook/workbook'
import { ASK } from './record.ts'

const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const child = spawn(process.execPath, [vitest, 'run', '--project', 'tools', 'tests/true-commands'], {
  cwd: ROOT,
  env: { ...process.env, [ASK]: 'yes' },
  stdio: 'inherit',
})
const [code] = (await once(child, 'close')) as [number | null]
process.exitCode = code ?? 1
