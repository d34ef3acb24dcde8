import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Sessions } from './cognito/auth/sessions.ts'
import { DynamoDb } from './dynamodb/dynamodb.ts'
import { functionSettings, writeEnvFiles } from './env-files.ts'
import { explained } from './explained.ts'
import { Functions } from './functions/functions.ts'
import { ask, holderOf, inUse, tryLock, type Lock } from './lock.ts'
import type { Account, Marked } from './server/account.ts'
import { createFront } from './server/front.ts'
import { Store } from './store/store.ts'
import { strictly, tidily } from './strict/strict.ts'
import { format } from '@workbook/i18n'
import messages from './account.en.ts'

export interface PracticeAccount {
  /** Such as http://127.0.0.1:4510. */
  readonly endpoint: string
  readonly region: string
  close(): Promise<void>
}

export interface OpenOptions {
  /** Where the account is kept: the learner's `.workbook/`. */
  readonly folder: string
  /** 4510 unless said otherwise; if it is taken, the next free one. 0: any. */
  readonly port?: number
  readonly region?: string
  /** True: stays open until it is closed. False: open for the time of one command, so others may wait for it. */
  readonly stay?: boolean
  /** The folder of the learner's functions, which triggers of a user pool run. None: there are no functions. */
  readonly functions?: string
  /** The ids that the learner's `.env` names, asked for at every look: the account's page points them out. */
  readonly marked?: () => Promise<Marked>
  /** As untidy as AWS may be: late, throttled, in any order. The same seed gives the same disorder. */
  readonly strict?: { readonly seed: string }
  readonly onEvent?: (line: string) => void
}

/** How long another process may take to start, or to end its command, in milliseconds. */
const WAIT_FOR_ANOTHER = 10_000

/** Opens (creating if needed) the account kept in `folder`. Throws PracticeAccountError with one clear sentence. */
export async function openPracticeAccount(options: OpenOptions): Promise<PracticeAccount> {
  const { port = 4510, region = 'us-east-1', stay = false, onEvent = () => {} } = options
  const data = dataFolder(options.folder)
  const lock = await explained(options.folder, async () => {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    return takeLock(data, { stay, region })
  })
  const opened: (() => Promise<void> | void)[] = [() => lock.release()]
  const closeAll = async (): Promise<void> => {
    for (const close of opened.toReversed()) {
      try {
        await close()
      } catch (error) {
        onEvent(format(messages.closing, { error: (error as Error).message }))
      }
    }
  }
  try {
    return await explained(options.folder, async () => {
      const store = new Store(join(data, 'cognito.journal'), onEvent)
      opened.push(() => store.close())
      const dynamoDb = new DynamoDb(join(data, 'dynamodb'), region, store, onEvent)
      opened.push(() => dynamoDb.close())
      let endpoint = ''
      const functions = new Functions(options.functions, () => functionSettings(endpoint, region))
      opened.push(() => functions.close())
      const account: Account = {
        store,
        dynamoDb,
        disorder: options.strict ? strictly(options.strict.seed) : tidily,
        marked: options.marked ?? (async () => ({})),
        report: onEvent,
        token: lock.token,
        context: {
          state: store.state,
          commit: (...changes) => store.commit(...changes),
          durable: () => store.durable(),
          functions,
          region,
          get endpoint() {
            return endpoint
          },
          sessions: new Sessions(),
          now: () => Date.now(),
        },
      }
      let listening = 0
      const server = createFront(
        () => account,
        () => listening,
      )
      listening = await listen(server, port)
      endpoint = `http://127.0.0.1:${listening}`
      opened.push(() => stop(server))
      lock.announce(endpoint)
      writeEnvFiles(options.folder, endpoint, region)
      // DynamoDB loads at its first request, or in a moment when the first ones to Cognito have been answered.
      const later = setTimeout(() => dynamoDb.ready().catch((error: unknown) => onEvent((error as Error).message)), 100)
      opened.push(() => clearTimeout(later))
      return { endpoint, region, close: atMostOnce(closeAll) }
    })
  } catch (error) {
    await closeAll()
    throw error
  }
}

/**
 * The account that another process holds open on this folder, checked by asking it; undefined if there is none. One
 * that is still starting is waited for. One that is too busy to answer is there too: a request to it takes longer.
 */
export async function findPracticeAccount(
  folder: string,
): Promise<{ endpoint: string; region: string; pid: number; stay: boolean } | undefined> {
  const until = Date.now() + WAIT_FOR_ANOTHER
  for (;;) {
    const holder = await holderOf(dataFolder(folder))
    if (holder === undefined) return undefined
    const { endpoint, region, pid, stay } = holder
    if (endpoint !== undefined) return (await ask(holder)) === 'another' ? undefined : { endpoint, region, pid, stay }
    if (pid === process.pid || Date.now() > until) return undefined
    await wait(40)
  }
}

/** Forgets everything in the account (refuses with a sentence while another process has it open). */
export async function resetPracticeAccount(folder: string): Promise<void> {
  const data = dataFolder(folder)
  await explained(folder, async () => {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    const lock = await takeLock(data, { stay: false, region: '' })
    try {
      rmSync(join(data, 'cognito.journal'), { force: true })
      rmSync(join(data, 'dynamodb'), { recursive: true, force: true })
    } finally {
      lock.release()
    }
  })
}

function dataFolder(folder: string): string {
  return join(folder, 'practice-account')
}

/** Takes the lock. One who is there only for the time of a command is waited for; anyone else is named. */
async function takeLock(data: string, about: { stay: boolean; region: string }): Promise<Lock> {
  const until = Date.now() + WAIT_FOR_ANOTHER
  for (;;) {
    const got = await tryLock(data, about)
    if ('release' in got) return got
    if (got.stay || Date.now() > until) throw inUse(got)
    await wait(40)
  }
}

/** Listens on 127.0.0.1 only, on this port or the next free one. */
async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      // `once` takes its listeners away whether the port is free or taken; a callback of `listen` would stay.
      await once(server.listen(candidate, '127.0.0.1'), 'listening')
      return (server.address() as AddressInfo).port
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if ((code !== 'EADDRINUSE' && code !== 'EACCES') || candidate >= port + 100 || candidate >= 65_535) throw error
    }
  }
}

/** Ends the front: requests that are being answered get a moment, idle connections none. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const last = setTimeout(() => server.closeAllConnections(), 1000)
  await closed
  clearTimeout(last)
}

function atMostOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
