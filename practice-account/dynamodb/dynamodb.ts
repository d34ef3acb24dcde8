import { Readable } from 'node:stream'
import type { IncomingHttpHeaders } from 'node:http'
import type { Store } from '../store/store.ts'
import { openDynalite, type Dynalite } from './dynalite.ts'
import { Answer, type DynamoDbAnswer } from './answer.ts'
import { seed, type Call } from './seed.ts'
import { settleTables } from './settle.ts'

/** DynamoDB by dynalite, opened at first use or in the background, whichever comes first. */
export class DynamoDb {
  readonly #path: string
  readonly #region: string
  readonly #store: Store
  #opening: Promise<Dynalite> | undefined

  constructor(path: string, region: string, store: Store) {
    this.#path = path
    this.#region = region
    this.#store = store
  }

  /** Resolves when tables can be read, with the learner's first table in place. */
  async ready(): Promise<void> {
    await (this.#opening ??= this.#open())
  }

  /**
   * Hands a request to dynalite, body and all. It never sees the socket: a client that hangs up would end the process
   * (it throws on the request's error event). Origin is kept from it, since it would answer `*`.
   */
  async send(headers: IncomingHttpHeaders, body: Buffer | string): Promise<DynamoDbAnswer> {
    await this.ready()
    const dynalite = await (this.#opening ??= this.#open())
    return emit(dynalite, headers, body)
  }

  /** A call of our own, such as the viewer's. */
  async call(operation: string, input: unknown): Promise<Record<string, unknown>> {
    const dynalite = await (this.#opening ??= this.#open())
    return callOn(dynalite, operation, input)
  }

  async close(): Promise<void> {
    const opening = this.#opening
    if (opening === undefined) return
    const [opened] = await Promise.allSettled([opening])
    if (opened.status === 'fulfilled') await opened.value.close()
  }

  async #open(): Promise<Dynalite> {
    const dynalite = await openDynalite(
      { path: this.#path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 },
      this.#region,
    )
    const call: Call = (operation, input) => callOn(dynalite, operation, input)
    await settleTables(dynalite, call)
    await seed(this.#store, call)
    return dynalite
  }
}

async function callOn(dynalite: Dynalite, operation: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await emit(
    dynalite,
    {
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'content-type': 'application/x-amz-json-1.0',
      authorization: 'AWS4-HMAC-SHA256 Credential=practice, SignedHeaders=host, Signature=none',
      'x-amz-date': '20200101T000000Z',
    },
    JSON.stringify(input),
  )
  return { ...(JSON.parse(answer.body) as Record<string, unknown>), status: answer.status }
}

function emit(dynalite: Dynalite, headers: IncomingHttpHeaders, body: Buffer | string): Promise<DynamoDbAnswer> {
  const { origin: _origin, ...rest } = headers
  return new Promise((resolve) => {
    const request = Object.assign(Readable.from([Buffer.from(body)]), { method: 'POST', url: '/', headers: rest })
    dynalite.server.emit('request', request, new Answer(resolve))
  })
}
