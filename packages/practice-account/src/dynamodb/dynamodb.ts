import type { IncomingHttpHeaders } from 'node:http'

import { format } from '@workbook/i18n'

import messages from '../account.en.ts'
import { PracticeAccountError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { DynamoDbAnswer } from './answer.ts'
import { ask, callOn } from './ask.ts'
import { openDynalite, type Dynalite } from './dynalite.ts'
import type { Database } from './guard-database.ts'
import { seed, type Call } from './seed.ts'
import { deleteTables, settleTables } from './settle.ts'

/** Where and how DynamoDB keeps its tables. */
export interface DynamoDbOptions {
  readonly path: string
  readonly region: string
  /** Records that the first table was created, so that it isn't created twice. */
  readonly store: Store
  /** Whether a new account has the table from step 4. */
  readonly firstTable?: boolean
  readonly report?: (line: string) => void
  /** May change the database before it is opened. */
  readonly prepare?: (db: Database) => void
}

/**
 * DynamoDB by dynalite, opened at first use or in the background, whichever comes first. When its database fails, the
 * requests that are open are told, and it is opened again: LevelDB takes no writes after a failure until then.
 */
export class DynamoDb {
  readonly #options: DynamoDbOptions
  #opening: Promise<Dynalite> | undefined

  constructor(options: DynamoDbOptions) {
    this.#options = options
  }

  /** Resolves when tables can be read, with the learner's first table in place. */
  async ready(): Promise<void> {
    await this.#opened()
  }

  /** Answers a request that came over HTTP. A failure of the database is an answer too: InternalServerError, HTTP 500. */
  async send(headers: IncomingHttpHeaders, body: Buffer | string): Promise<DynamoDbAnswer> {
    try {
      return await ask(await this.#opened(), headers, body)
    } catch (error) {
      if (!(error instanceof PracticeAccountError)) throw error
      return internalServerError(error.message)
    }
  }

  /** A call from our own code, such as the viewer. Rejects with a PracticeAccountError if the database fails. */
  async call(operation: string, input: unknown): Promise<Record<string, unknown>> {
    return callOn(await this.#opened(), operation, input)
  }

  /** Deletes all tables, and creates the first one again if a new account has it. */
  async reset(): Promise<void> {
    const dynalite = await this.#opened()
    const call: Call = (operation, input) => callOn(dynalite, operation, input)
    await deleteTables(call)
    if (this.#options.firstTable ?? true) await seed(this.#options.store, call)
  }

  async close(): Promise<void> {
    const [opened] = await Promise.allSettled([this.#opening])
    if (opened.status === 'fulfilled') await opened.value?.close()
  }

  /** The open database. If opening it fails, the next call tries again: the disk may have room by then. */
  #opened(): Promise<Dynalite> {
    if (this.#opening) return this.#opening
    const opening = this.#open()
    this.#remember(opening)
    return opening
  }

  #remember(opening: Promise<Dynalite>): void {
    this.#opening = opening
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined
    })
  }

  async #open(): Promise<Dynalite> {
    const dynalite = await openDynalite(
      { path: this.#options.path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 },
      this.#options.region,
      this.#options.prepare,
    )
    const call: Call = (operation, input) => callOn(dynalite, operation, input)
    try {
      await settleTables(dynalite, call)
      if (this.#options.firstTable ?? true) await seed(this.#options.store, call)
    } catch (error) {
      await dynalite.close()
      throw error
    }
    const callOff = dynalite.onFailure((cause) => {
      callOff()
      this.#options.report?.(format(messages.dynamoDb.reopened, { error: (cause as Error).message }))
      this.#opening = undefined
      this.#openAfter(dynalite)
    })
    return dynalite
  }

  /** Opens the database again once the failed one has released its files. */
  #openAfter(failed: Dynalite): void {
    const opening = failed.close().then(
      () => this.#open(),
      () => this.#open(),
    )
    this.#remember(opening)
    opening.catch((error: unknown) => this.#options.report?.((error as Error).message))
  }
}

function internalServerError(message: string): DynamoDbAnswer {
  const body = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message })
  const headers = { 'Content-Type': 'application/x-amz-json-1.0', 'Content-Length': Buffer.byteLength(body) }
  return { status: 500, headers, body }
}
