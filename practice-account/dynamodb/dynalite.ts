import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import { PracticeAccountError } from '../errors.ts'

interface Store {
  readonly tableDb: {
    awsRegion: string
    awsAccountId: string
    put: (key: string, table: unknown, done: (error?: Error) => void) => void
    del: (key: string, done: (error?: Error) => void) => void
  }
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
  /** Puts a table's record back, or takes it away with null. */
  setTable(name: string, table: unknown): Promise<void>
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
  const { tableDb } = opened
  return {
    server,
    setTable: (name, table) =>
      new Promise((resolve, reject) => {
        const done = (error?: Error): void => (error ? reject(error) : resolve())
        if (table === null) tableDb.del(name, done)
        else tableDb.put(name, table, done)
      }),
    close: () =>
      new Promise((resolve, reject) =>
        opened.lifecycleManager.gracefulClose((error) => (error ? reject(error) : resolve())),
      ),
  }
}
