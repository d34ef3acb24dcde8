/** Runs one of the learner's files, or a solution, in a process of its own, with the account's environment. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'

import type { Account } from '../account/account.ts'
import { lessonFile, lessonPath, readLessonFile, type Tree } from './lesson-file.ts'
import messages from './learner-file.en.ts'

/** What a learner's file asks to have written into `.env`. */
export type SavedSettings = Readonly<Record<string, string>>

/** How a run ended: `mistake` is one in the file itself; any other failure may come from the account or from `.env`. */
export type RunEnd = 'done' | 'mistake' | 'failed'

/** The exit code with which `learner-file-child.ts` says that the file itself is wrong. */
const OWN_MISTAKE = 4

/**
 * Runs the file of a lesson. The learner sees what it prints; what it wants to keep
 * (`remember` in `steps/my-app.ts`) goes to `save`.
 */
export async function runLearnerFile(
  tree: Tree,
  id: string,
  { environment }: Account,
  save: (settings: SavedSettings) => Promise<void>,
): Promise<RunEnd> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      join(import.meta.dirname, 'learner-file-child.ts'),
      resolve(lessonPath(tree, id)),
      lessonFile(tree, id),
    ],
    {
      env: { ...environment, WORKBOOK_NO_ERROR: messages.noError, WORKBOOK_LINE_ABOVE: messages.lineAbove },
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
  if (code === 0) return 'done'
  return code === OWN_MISTAKE ? 'mistake' : 'failed'
}

/** The numbers of the lines that still say TODO. */
export async function openTodos(tree: Tree, id: string): Promise<readonly number[]> {
  const lines = (await readLessonFile(tree, id)).split('\n')
  return lines.flatMap((line, index) => (/\/\/ TODO:/.test(line) ? [index + 1] : []))
}
