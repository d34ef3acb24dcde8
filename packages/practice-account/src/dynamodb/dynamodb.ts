import type { IncomingHttpHeaders } from 'node:http'
import { PracticeAccountError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { ask, callOn } from './ask.ts'
import type { DynamoDbAnswer } from './answer.ts'
import { openDynalite, type Dynalite } from './dynalite.ts'
import type { Database } from './guard-database.ts'
import { seed, type Call } from './seed.ts'
import { settleTables } from './settle.ts'
import { format } from '@workbook/i18n'
import messages from '../account.en.ts'

/**
 * DynamoDB by dynalite, opened at first use or in the background, whichever comes first. When its database fails, the
 * requests that are open are told, and it is opened anew: LevelDB takes no writes after a failure until then.
 */
export class DynamoDb {
  readonly #path: string
  readonly #region: string
  readonly #store: Store
  readonly #report: (line: string) => void
  readonly #prepare: ((db: Database) => void) | undefined
  #opening: Promise<Dynalite> | undefined

  constructor(
    path: string,
    region: string,
    store: Store,
    report: (line: string) => void = () => {},
    prepare?: (db: Database) => void,
  ) {
    this.#path = path
    this.#region = region
    this.#store = store
    this.#report = report
    this.#prepare = prepare
  }

  /** Resolves when tables can be read, with the learner's first table in place. */
  async ready(): Promise<void> {
    await this.#opened()
  }

  /** Answers a request of somebody else. A failure of the database is an answer too: InternalServerError, HTTP 500. */
  async send(headers: IncomingHttpHeaders, body: Buffer | string): Promise<DynamoDbAnswer> {
    try {
      return await ask(await this.#opened(), headers, body)
    } catch (error) {
      if (!(error instanceof PracticeAccountError)) throw error
      return internalServerError(error.message)
    }
  }

  /** A call of our own, such as the viewer's. Rejects with a PracticeAccountError when the database fails. */
  async call(operation: string, input: unknown): Promise<Record<string, unknown>> {
    return callOn(await this.#opened(), operation, input)
  }

  async close(): Promise<void> {
    const opening = this.#opening
    if (opening === undefined) return
    const [opened] = await Promise.allSettled([opening])
    if (opened.status === 'fulfilled') await opened.value.close()
  }

  /** The open database. If opening fails, the next who asks tries again: there may be room on the disk by then. */
  #opened(): Promise<Dynalite> {
    if (this.#opening) return this.#opening
    const opening = this.#open()
    this.#opening = opening
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined
    })
    return opening
  }

  async #open(): Promise<Dynalite> {
    const dynalite = await openDynalite(
      { path: this.#path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 },
      this.#region,
      this.#prepare,
    )
    const call: Call = (operation, input) => callOn(dynalite, operation, input)
    try {
      await settleTables(dynalite, call)
      await seed(this.#store, call)
    } catch (error) {
      await dynalite.close()
      throw error
    }
    const callOff = dynalite.onFailure((cause) => {
      callOff()
      this.#report(format(messages.dynamoDb.reopened, { error: (cause as Error).message }))
      this.#opening = undefined
      this.#openAfter(dynalite)
    })
    return dynalite
  }

  /** Opens the database again when the one that failed has let go of its files. */
  #openAfter(failed: Dynalite): void {
    const opening = failed.close().then(
      () => this.#open(),
      () => this.#open(),
    )
    this.#opening = opening
    opening.catch((error: unknown) => {
      this.#report((error as Error).message)
      if (this.#opening === opening) this.#opening = undefined
    })
  }
}

function internalServerError(message: string): DynamoDbAnswer {
  const body = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message })
  const headers = { 'Content-Type': 'application/x-amz-json-1.0', 'Content-Length': Buffer.byteLength(body) }
  return { status: 500, headers, body }
}
