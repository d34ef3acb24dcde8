import { createRequire } from 'node:module'
import type { Server } from 'node:http'

import { format } from '@workbook/i18n'

import messages from '../account.en.ts'
import { PracticeAccountError } from '../errors.ts'
import { guardDatabase, type Database } from './guard-database.ts'

interface Store {
  readonly tableDb: {
    awsRegion: string
    awsAccountId: string
    put: (key: string, table: unknown, done: (error?: Error) => void) => void
    del: (key: string, done: (error?: Error) => void) => void
  }
  readonly db: Database
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
  /** Restores a table's record, or removes it with null. */
  setTable(name: string, table: unknown): Promise<void>
  /** Reports every failure of the database. Returns a function that ends this. */
  onFailure(listener: (cause: unknown) => void): () => void
  close(): Promise<void>
}

/**
 * Loads dynalite and opens its LevelDB. Loading fails where LevelDB has no binary (say Windows on ARM). `prepare` may
 * change the database before it is opened.
 */
export async function openDynalite(
  options: Options,
  region: string,
  prepare: (db: Database) => void = () => {},
): Promise<Dynalite> {
  const { server, store } = load(options)
  const { db, tableDb } = store
  const listeners = new Set<(cause: unknown) => void>()
  prepare(db)
  guardDatabase(db, (cause) => {
    for (const listener of listeners) listener(cause)
  })
  try {
    await db.open()
  } catch (cause) {
    throw new PracticeAccountError(
      format(messages.dynamoDb.notOpened, { path: options.path, reason: reasonOf(cause) }),
      { cause },
    )
  }
  tableDb.awsRegion = region
  tableDb.awsAccountId = '000000000000'
  return {
    server,
    setTable: (name, table) =>
      new Promise((resolve, reject) => {
        const done = (error?: Error): void => (error ? reject(error) : resolve())
        if (table === null) tableDb.del(name, done)
        else tableDb.put(name, table, done)
      }),
    onFailure: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () =>
      new Promise((resolve, reject) =>
        store.lifecycleManager.gracefulClose((error) => (error ? reject(error) : resolve())),
      ),
  }
}

function load(options: Options): { server: Server; store: Store } {
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
    throw new PracticeAccountError(messages.dynamoDb.notLoaded, { cause })
  }
  if (store === undefined) throw new PracticeAccountError(messages.dynamoDb.otherVersion)
  return { server, store }
}

/** What the database says about a failure: its own error is the cause of a general one. */
export function reasonOf(error: unknown): string {
  const { cause, message } = Object(error) as { cause?: unknown; message?: unknown }
  return cause === undefined ? String(message ?? error) : reasonOf(cause)
}
