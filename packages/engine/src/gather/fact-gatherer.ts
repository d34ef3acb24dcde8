import type { AwsCall } from '../result.ts'
import type { ReadOnlyClients } from './read-only-clients.ts'
import { type Fact, type GatherContext, UndeclaredUse } from './fact.ts'
import { type Problem, type ProblemContext, toProblem } from './problem.ts'
import { operationOf, UndeclaredCall } from './read-only.ts'
import type { AwsClient, Read, Sender, Service } from './service.ts'
import type { Settings } from './settings.ts'

/** The outcome of a fact: a value, a reason to wait, or the problem that stopped us from gathering it. */
export type Gathered<T> =
  | { readonly state: 'gathered'; readonly value: T }
  | { readonly state: 'waiting'; readonly reason: string }
  | { readonly state: 'unavailable'; readonly problem: Problem }

/** Passes a missing value on to the facts that build on it. Never leaves this file. */
class NotGathered extends Error {
  readonly outcome: Gathered<never>
  constructor(outcome: Gathered<never>) {
    super('not gathered')
    this.outcome = outcome
  }
}

/** Gathers facts: each once, all at the same time. A failure stays with the fact it belongs to. */
export class FactGatherer {
  /** Every AWS call made so far, in the order of their answers. */
  readonly calls: AwsCall[] = []
  /** Ids found on the way. */
  readonly names: Record<string, string> = {}

  readonly #clients: ReadOnlyClients
  readonly #settings: Settings
  readonly #context: ProblemContext
  readonly #gatherings = new Map<Fact<unknown>, Promise<Gathered<unknown>>>()
  /** Which call an SDK error came from: the error itself does not say. */
  readonly #actions = new WeakMap<Error, string>()

  constructor(clients: ReadOnlyClients, settings: Settings, context: ProblemContext) {
    this.#clients = clients
    this.#settings = settings
    this.#context = context
  }

  /** Never rejects. */
  gather<T>(fact: Fact<T>): Promise<Gathered<T>> {
    const known = this.#gatherings.get(fact)
    if (known) return known as Promise<Gathered<T>>
    const fresh = this.#gatherNow(fact)
    this.#gatherings.set(fact, fresh)
    return fresh
  }

  async #gatherNow<T>(fact: Fact<T>): Promise<Gathered<T>> {
    for (const { action } of fact.reads) this.#clients.declared.add(action)
    try {
      const value = await fact.gather(this.#contextFor(fact))
      for (const [name, id] of Object.entries(fact.names?.(value as never) ?? {})) if (id) this.names[name] = id
      return { state: 'gathered', value }
    } catch (error) {
      if (error instanceof NotGathered) return error.outcome
      const action = error instanceof Error ? this.#actions.get(error) : undefined
      return { state: 'unavailable', problem: toProblem(error, this.#context, action) }
    }
  }

  #contextFor(asking: Fact<unknown>): GatherContext {
    const { reads, uses = [] } = asking
    const { otherRegions } = this.#clients
    return {
      settings: this.#settings,
      aws: (service) => this.#watched(service, this.#clients.of(service), reads),
      otherRegions: otherRegions && {
        likely: otherRegions.likely.filter((region) => region !== this.#settings.region),
        aws: (region, service) => this.#watched(service, otherRegions.of(region, service), reads),
      },
      use: async <T>(fact: Fact<T>): Promise<T> => {
        if (!uses.includes(fact)) throw new UndeclaredUse(asking, fact)
        const outcome = await this.gather(fact)
        if (outcome.state !== 'gathered') throw new NotGathered(outcome)
        return outcome.value
      },
      wait: (reason) => {
        throw new NotGathered({ state: 'waiting', reason })
      },
    }
  }

  /** Ends a call that takes too long, whatever it waits for: the SDK's own limits stop at the first byte of an answer. */
  #inTime<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(this.#clients.timeouts.whole)
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    })
    return Promise.race([late, call(signal)])
  }

  /** The client's `send`, with a note of each call: what, how long, and the name of its error. */
  #watched<Client extends AwsClient>(service: Service<Client>, client: Client, reads: readonly Read[]): Sender<Client> {
    const call = client.send as (command: object, options: { abortSignal: AbortSignal }) => Promise<unknown>
    const send = async (command: object) => {
      const operation = operationOf(command.constructor.name)
      const action = `${service.prefix}:${operation}`
      // The clients refuse what no fact declared; this refuses what this fact did not, whatever others declare.
      if (!reads.some((read) => read.action === action)) throw new UndeclaredCall(action)
      const from = performance.now()
      const note = (error?: string) =>
        this.calls.push({ operation, ms: Math.round(performance.now() - from), ...(error !== undefined && { error }) })
      try {
        const answer = await this.#inTime((abortSignal) => call.call(client, command, { abortSignal }))
        note()
        return answer
      } catch (error) {
        note(error instanceof Error ? error.name : 'Error')
        if (error instanceof Error) this.#actions.set(error, action)
        throw error
      }
    }
    return { send } as Sender<Client>
  }
}
