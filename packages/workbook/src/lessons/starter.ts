/** Gives a lesson's starter back. What the learner has written is kept first, and nothing kept is ever written over. */
import { constants } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { Refusal } from '../refusal.ts'
import { stampOf } from '../progress/stamp.ts'
import { format } from '@workbook/i18n'
import messages from './reset.en.ts'

/** What became of the learner's file: nothing had to be done, there was none, or it was kept here. */
export type Reset = { readonly was: 'the starter' | 'missing' } | { readonly was: 'kept'; readonly at: string }

/** Where the workbook and the learner's things are. */
export interface ResetOptions {
  /** The workbook's folder. Its starters have copies in `steps/.starters/`, for those who have no git to ask. */
  readonly root: string
  /** Where the learner's own files are kept. */
  readonly keep: string
  readonly now: Date
}

/** Puts the starter of a lesson (`step09/1-user-pool`) back. @throws Refusal when that cannot be done; then nothing is. */
export async function resetToStarter(id: string, { root, keep, now }: ResetOptions): Promise<Reset> {
  const file = join(root, 'steps', `${id}.ts`)
  try {
    const starter = await readFile(join(root, 'steps', '.starters', `${id}.txt`))
    const mine = await readFile(file).catch(missing)
    if (mine?.equals(starter)) return { was: 'the starter' }
    const at = mine && (await keepOf(file, join(keep, `${id}.mine-${stampOf(now)}`)))
    // Written beside and renamed: there is never half a file.
    const fresh = `${file}.${process.pid}.tmp`
    try {
      await writeFile(fresh, starter)
      await rename(fresh, file)
    } finally {
      await rm(fresh, { force: true })
    }
    return at === undefined ? { was: 'missing' } : { was: 'kept', at }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    throw new Refusal(format(messages.failed, { code: String(cause.code) }), 'cannot-check', { cause })
  }
}

/** Copies the file to `name.ts`, or `name-2.ts` where that is taken. Answers where it is. */
async function keepOf(file: string, name: string): Promise<string> {
  await mkdir(dirname(name), { recursive: true, mode: 0o700 })
  for (let n = 1; ; n++) {
    const at = n === 1 ? `${name}.ts` : `${name}-${n}.ts`
    try {
      await copyFile(file, at, constants.COPYFILE_EXCL)
      return at
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
  }
}

function missing(error: unknown): undefined {
  if (!isCode(error, 'ENOENT')) throw error
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code
