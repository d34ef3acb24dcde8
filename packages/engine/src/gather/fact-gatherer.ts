import type { AwsCall } from '../result.ts'
import type { ReadOnlyClients } from './read-only-clients.ts'
import { type Fact, type GatherContext, UndeclaredUse } from './fact.ts'
import { type Problem, type ProblemContext, toProblem } from './problem.ts'
import { type Service, UndeclaredCall } from './read-only.ts'
import type { Settings } from './settings.ts'

/** What became of a look: a value, a reason to wait, or a problem that kept us from looking. */
export type Gathered<T> =
  | { readonly state: 'gathered'; readonly value: T }
  | { readonly state: 'waiting'; readonly reason: string }
  | { readonly state: 'unavailable'; readonly problem: Problem }

/** Carries a look that has no value through the facts that build on it. Never leaves this file. */
class NotGathered extends Error {
  readonly seen: Gathered<never>
  constructor(seen: Gathered<never>) {
    super('not seen')
    this.seen = seen
  }
}

/** Looks at facts: each once, all at the same time, and keeps a failed look with the fact it belongs to. */
export class FactGatherer {
  /** Every AWS call made so far, in the order of their answers. */
  readonly calls: AwsCall[] = []
  /** Ids found on the way. */
  readonly names: Record<string, string> = {}

  readonly #eyes: ReadOnlyClients
  readonly #settings: Settings
  readonly #context: ProblemContext
  readonly #gatherings = new Map<Fact<unknown>, Promise<Gathered<unknown>>>()
  /** Which operation an SDK error came from: the error itself does not say. */
  readonly #operations = new WeakMap<Error, string>()

  constructor(eyes: ReadOnlyClients, settings: Settings, context: ProblemContext) {
    this.#eyes = eyes
    this.#settings = settings
    this.#context = context
  }

  /** Never rejects. */
  gather<T>(fact: Fact<T>): Promise<Gathered<T>> {
    const known = this.#gatherings.get(fact)
    if (known) return known as Promise<Gathered<T>>
    const look = this.#gatherNow(fact)
    this.#gatherings.set(fact, look)
    return look
  }

  async #gatherNow<T>(fact: Fact<T>): Promise<Gathered<T>> {
    for (const operation of fact.reads) this.#eyes.declared.add(operation)
    try {
      const value = await fact.gather(this.#contextFor(fact))
      for (const [name, id] of Object.entries(fact.names?.(value as never) ?? {})) if (id) this.names[name] = id
      return { state: 'gathered', value }
    } catch (error) {
      if (error instanceof NotGathered) return error.seen
      const operation = error instanceof Error ? this.#operations.get(error) : undefined
      return { state: 'unavailable', problem: toProblem(error, this.#context, operation) }
    }
  }

  #contextFor(asking: Fact<unknown>): GatherContext {
    const { reads, uses = [] } = asking
    const { cognito, dynamodb, sts, otherRegions } = this.#eyes
    return {
      settings: this.#settings,
      cognito: this.#watched('cognito-idp', cognito, reads),
      dynamodb: this.#watched('dynamodb', dynamodb, reads),
      sts: this.#watched('sts', sts, reads),
      otherRegions: otherRegions && {
        likely: otherRegions.likely.filter((region) => region !== this.#settings.region),
        in: (region) => this.#watched('cognito-idp', otherRegions.in(region), reads),
      },
      use: async <T>(fact: Fact<T>): Promise<T> => {
        if (!uses.includes(fact)) throw new UndeclaredUse(asking, fact)
        const seen = await this.gather(fact)
        if (seen.state !== 'gathered') throw new NotGathered(seen)
        return seen.value
      },
      wait: (reason) => {
        throw new NotGathered({ state: 'waiting', reason })
      },
    }
  }

  /** Ends a call that takes too long, whatever it waits for: the SDK's own limits end with the first byte of an answer. */
  #inTime<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(this.#eyes.timeouts.whole)
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    })
    return Promise.race([late, call(signal)])
  }

  /** The client's `send`, with a note of each call: what, how long, and the name of its error. */
  #watched<Client extends { send(command: object, options: { abortSignal: AbortSignal }): Promise<unknown> }>(
    service: Service,
    client: Client,
    reads: readonly string[],
  ) {
    const send = async (command: object) => {
      // A bundler adds a number where two classes have one name.
      const operation = command.constructor.name.replace(/Command\d*$/, '')
      // The clients refuse what nobody declared; this refuses what this fact did not, whoever else is looking.
      if (!reads.includes(`${service}:${operation}`)) throw new UndeclaredCall(`${service}:${operation}`)
      const from = performance.now()
      const note = (error?: string) =>
        this.calls.push({ operation, ms: Math.round(performance.now() - from), ...(error !== undefined && { error }) })
      try {
        const answer = await this.#inTime((abortSignal) => client.send(command, { abortSignal }))
        note()
        return answer
      } catch (error) {
        note(error instanceof Error ? error.name : 'Error')
        if (error instanceof Error) this.#operations.set(error, `${service}:${operation}`)
        throw error
      }
    }
    return { send } as Pick<Client, 'send'>
  }
}
