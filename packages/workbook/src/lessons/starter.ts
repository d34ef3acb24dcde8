/** Puts a lesson's starter back. What the learner has written is backed up first, and no backup is ever overwritten. */
import { constants } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { createUnderFreeName, hasCode, writeWhole } from '../files.ts'
import { formatDateForFileName } from '../format-date.ts'
import { Refusal } from '../refusal.ts'
import { format } from '@workbook/i18n'
import messages from './reset.en.ts'

/** What the learner's file was before: the starter already, missing, or edited, and then there is a backup of it. */
export type Reset = { readonly was: 'the starter' | 'missing' } | { readonly was: 'edited'; readonly backup: string }

/** Where the learner's files are. */
export interface ResetOptions {
  /** The learner's `steps/`. Copies of its starters are in `.starters/`, for learners without git. */
  readonly steps: string
  /** Where backups go. */
  readonly backups: string
  readonly now: Date
}

/** Puts the starter of a lesson (`step09/1-user-pool`) back. @throws Refusal when it cannot; nothing has changed then. */
export async function resetToStarter(id: string, { steps, backups, now }: ResetOptions): Promise<Reset> {
  const file = join(steps, `${id}.ts`)
  try {
    const starter = await readFile(join(steps, '.starters', `${id}.txt`))
    const own = await readFile(file).catch(missing)
    if (own?.equals(starter)) return { was: 'the starter' }
    const backup = own && (await backUp(file, join(backups, `${id}.mine-${formatDateForFileName(now)}`)))
    await writeWhole(file, starter)
    return backup === undefined ? { was: 'missing' } : { was: 'edited', backup }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    throw new Refusal(format(messages.failed, { code: String(cause.code) }), 'cannot-check', { cause })
  }
}

async function backUp(file: string, name: string): Promise<string> {
  await mkdir(dirname(name), { recursive: true, mode: 0o700 })
  return createUnderFreeName(name, '.ts', (backup) => copyFile(file, backup, constants.COPYFILE_EXCL))
}

function missing(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT')) throw error
}
