import { mkdirSync } from 'node:fs'

import { format } from '@workbook/i18n'

import messages from './account.en.ts'
import { Sessions } from './cognito/auth/sessions.ts'
import { DynamoDb } from './dynamodb/dynamodb.ts'
import { functionSettings, writeEnvFiles } from './env-files.ts'
import { explained } from './explained.ts'
import { Functions } from './functions/functions.ts'
import { filesOf, takeLock } from './holder.ts'
import { listen, stop } from './listen.ts'
import type { OpenOptions, PracticeAccount } from './options.ts'
import { createFront } from './server/front.ts'
import type { RunningAccount } from './server/running-account.ts'
import { Store } from './store/store.ts'
import { passThrough, strictFaults } from './strict/strict.ts'

/** Opens (creating if needed) the account kept in `folder`. Throws PracticeAccountError with one clear sentence. */
export async function openPracticeAccount(options: OpenOptions): Promise<PracticeAccount> {
  const { port = 4510, region = 'us-east-1', stay = false, firstTable = true, onEvent = () => {} } = options
  const { data, journal, dynamoDb: tables } = filesOf(options.folder)
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
      const store = new Store(journal, onEvent)
      opened.push(() => store.close())
      const dynamoDb = new DynamoDb({ path: tables, region, store, firstTable, report: onEvent })
      opened.push(() => dynamoDb.close())
      let endpoint = ''
      const functions = new Functions(options.functions, () => functionSettings(endpoint, region))
      opened.push(() => functions.close())
      const sessions = new Sessions()
      const account: RunningAccount = {
        store,
        dynamoDb,
        faults: options.strict ? strictFaults(options.strict.seed) : passThrough,
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
          sessions,
          now: () => Date.now(),
        },
      }
      const reset = async (): Promise<void> => {
        sessions.clear()
        functions.clear()
        await store.durably(() => store.clear())
        await dynamoDb.reset()
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
      // DynamoDB loads at its first request, or soon after the first requests to Cognito have been answered.
      const later = setTimeout(() => dynamoDb.ready().catch((error: unknown) => onEvent((error as Error).message)), 100)
      opened.push(() => clearTimeout(later))
      return { endpoint, region, reset, close: atMostOnce(closeAll) }
    })
  } catch (error) {
    await closeAll()
    throw error
  }
}

function atMostOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
