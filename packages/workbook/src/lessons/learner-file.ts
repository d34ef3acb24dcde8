/** Runs one of the learner's files, or a solution, in a process of its own, with the account's environment. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { EXIT } from '@workbook/engine'
import type { Account } from '../account/account.ts'
import { HOME, ROOT } from '../places.ts'
import messages from './learner-file.en.ts'

/** What a learner's file asks to have written into `.env`. */
export type SavedSettings = Readonly<Record<string, string>>

/**
 * Runs `file` (relative to the workbook) and answers the command's exit code. What it prints, the learner sees; what it
 * wants to keep (`remember` in `steps/my-app.ts`) goes to `save`.
 */
export async function runLearnerFile(
  file: string,
  { environment }: Account,
  save: (settings: SavedSettings) => Promise<void>,
): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'learner-file-child.ts'), join(ROOT, file)],
    {
      cwd: HOME,
      env: { ...environment, WORKBOOK_ROOT: ROOT, WORKBOOK_NO_ERROR: messages.noError },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  )
  let saved = Promise.resolve()
  child.on('message', (message: { readonly settings: SavedSettings }) => {
    saved = saved.then(() => save(message.settings))
    // It is waited for below; until then a failure must not count as unhandled.
    saved.catch(() => {})
  })
  const [code] = (await once(child, 'close')) as [number | null]
  await saved
  return code === 0 ? EXIT.pass : EXIT.fail
}

/** The numbers of the lines that still say TODO. */
export async function openTodos(file: string): Promise<readonly number[]> {
  const lines = (await readFile(join(ROOT, file), 'utf8')).split('\n')
  return lines.flatMap((line, index) => (/\/\/ TODO:/.test(line) ? [index + 1] : []))
}
