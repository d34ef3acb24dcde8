import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import { PracticeAccountError } from '../errors.ts'

interface Store {
  readonly tableDb: { awsRegion: string; awsAccountId: string }
  readonly db: { open: () => Promise<void> }
  readonly lifecycleManager: { gracefulClose: (done: (error?: Error) => void) => void }
}
interface Options {
  readonly path: string
  readonly createTableMs: number
  readonly deleteTableMs: number
  readonly updateTableMs: number
}

/** dynalite with its store: its server closes the store only if it was listening, and ours never listens. */
export interface Dynalite {
  readonly server: Server
  close(): Promise<void>
}

/** Loads dynalite and opens its LevelDB. Loading fails where LevelDB has no binary (say Windows on ARM). */
export async function openDynalite(options: Options, region: string): Promise<Dynalite> {
  const require = createRequire(import.meta.url)
  let store: Store | undefined
  let server: Server
  try {
    const database = require('dynalite/db/index.js') as { create: (options: unknown) => Store }
    const dynalite = require('dynalite') as (options: Options) => Server
    const { create } = database
    database.create = (given) => (store = create(given))
    server = dynalite(options)
    database.create = create
  } catch (cause) {
    throw new PracticeAccountError(
      'The practice account has no DynamoDB on this machine: its database (LevelDB) could not be loaded. Cognito works.',
      { cause },
    )
  }
  const opened = store
  if (opened === undefined)
    throw new PracticeAccountError('This version of dynalite is not one that the practice account knows.')
  await opened.db.open()
  opened.tableDb.awsRegion = region
  opened.tableDb.awsAccountId = '000000000000'
  return {
    server,
    close: () =>
      new Promise((resolve, reject) =>
        opened.lifecycleManager.gracefulClose((error) => (error ? reject(error) : resolve())),
      ),
  }
}
