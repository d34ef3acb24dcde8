/** Runs one of the learner's files, or a solution, in a process of its own, with the account's environment. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { EXIT } from '../checks/engine/exit.ts'
import { language } from '../words/index.ts'
import type { Account } from './account.ts'
import { HOME, ROOT } from './places.ts'

/** Runs `file` (relative to the workbook) and answers the command's exit code. What it prints, the learner sees. */
export async function runLearnerFile(file: string, { environment }: Account): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(ROOT, 'cli', 'learner-file-child.ts'), join(ROOT, file)],
    {
      cwd: HOME,
      env: { ...environment, WORKBOOK_ROOT: ROOT, WORKBOOK_LANGUAGE: language },
      stdio: 'inherit',
    },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0 ? EXIT.pass : EXIT.fail
}

/** The numbers of the lines that still say TODO. */
export async function openTodos(file: string): Promise<readonly number[]> {
  const lines = (await readFile(join(ROOT, file), 'utf8')).split('\n')
  return lines.flatMap((line, index) => (/\/\/ TODO:/.test(line) ? [index + 1] : []))
}
