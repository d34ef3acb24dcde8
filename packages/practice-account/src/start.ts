import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openPracticeAccount } from './open.ts'

/** How a practice account is started. */
export interface StartOptions {
  /** 4510 unless another one is given; if it is taken, the next free one. 0: any. */
  readonly port?: number
  /** Where to keep the account. Without it, the account starts empty and is gone when it stops. */
  readonly folder?: string
  /** us-east-1 unless another one is given. */
  readonly region?: string
  /** Makes the account as unpredictable as AWS (late, throttled, in any order). The same seed repeats the same behaviour. */
  readonly seed?: string
  /** The folder of the functions that a PostConfirmation trigger runs, in place of AWS Lambda. */
  readonly functions?: string
  /** Called with events outside of requests, such as a repaired journal. */
  readonly onEvent?: (line: string) => void
}

/** A practice account that answers until it is stopped. */
export interface RunningPracticeAccount {
  /** Such as http://127.0.0.1:4510: the `endpoint` of an AWS client. */
  readonly endpoint: string
  readonly region: string
  /** Stops answering, and removes the account if it was started without a folder. */
  stop(): Promise<void>
  /** Empties the account: pools, users, mails, tables. The address stays. */
  reset(): Promise<void>
}

/** Starts a practice account. @throws PracticeAccountError with one sentence. */
export async function startPracticeAccount(options: StartOptions = {}): Promise<RunningPracticeAccount> {
  const { folder: kept, seed, ...others } = options
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'practice-account-')))
  const remove = async () => {
    if (kept === undefined) await rm(folder, { recursive: true, force: true })
  }
  try {
    const account = await openPracticeAccount({
      ...others,
      folder,
      stay: true,
      firstTable: false,
      ...(seed !== undefined && { strict: { seed } }),
    })
    const { endpoint, region } = account
    const stop = async () => {
      await account.close()
      await remove()
    }
    return { endpoint, region, stop, reset: () => account.reset() }
  } catch (error) {
    await remove()
    throw error
  }
}
