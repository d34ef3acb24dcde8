import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { explained } from './explained.ts'
import { ask, holderOf, inUse, tryLock, type Lock } from './lock.ts'
import type { FoundAccount } from './options.ts'

/** How long another process may take to start, or to end its command, in milliseconds. */
const WAIT_FOR_ANOTHER = 10_000

/** The files of the account that is kept in `folder`. */
export function filesOf(folder: string): { data: string; journal: string; dynamoDb: string } {
  const data = join(folder, 'practice-account')
  return { data, journal: join(data, 'cognito.journal'), dynamoDb: join(data, 'dynamodb') }
}

/**
 * The account that another process has open in this folder, checked by asking it; undefined if there is none. One
 * that is still starting gets time to start. One that is too busy to answer counts too: requests to it just take longer.
 */
export async function findPracticeAccount(folder: string): Promise<FoundAccount | undefined> {
  const until = Date.now() + WAIT_FOR_ANOTHER
  for (;;) {
    const holder = await holderOf(filesOf(folder).data)
    if (holder === undefined) return undefined
    const { endpoint, region, pid, stay } = holder
    if (endpoint !== undefined) return (await ask(holder)) === 'another' ? undefined : { endpoint, region, pid, stay }
    if (pid === process.pid || Date.now() > until) return undefined
    await wait(40)
  }
}

/** Forgets everything in the account (refuses with a sentence while another process has it open). */
export async function resetPracticeAccount(folder: string): Promise<void> {
  const { data, journal, dynamoDb } = filesOf(folder)
  await explained(folder, async () => {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    const lock = await takeLock(data, { stay: false, region: '' })
    try {
      rmSync(journal, { force: true })
      rmSync(dynamoDb, { recursive: true, force: true })
    } finally {
      lock.release()
    }
  })
}

/** Takes the lock. Waits for a process that only has it for one command; for any other one, the error names it. */
export async function takeLock(data: string, about: { stay: boolean; region: string }): Promise<Lock> {
  const until = Date.now() + WAIT_FOR_ANOTHER
  for (;;) {
    const got = await tryLock(data, about)
    if ('release' in got) return got
    if (got.stay || Date.now() > until) throw inUse(got)
    await wait(40)
  }
}
