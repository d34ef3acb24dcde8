import type { CallSeen } from '../result.ts'
import type { Eyes } from './eyes.ts'
import { type Fact, type Sight, UndeclaredLook } from './fact.ts'
import { type Problem, type ProblemContext, toProblem } from './problem.ts'
import { type Service, UndeclaredCall } from './read-only.ts'
import type { Settings } from './settings.ts'

/** What became of a look: a value, a reason to wait, or a problem that kept us from looking. */
export type Seen<T> =
  | { readonly state: 'seen'; readonly value: T }
  | { readonly state: 'waiting'; readonly reason: string }
  | { readonly state: 'unseen'; readonly problem: Problem }

/** Carries a look that has no value through the facts that build on it. Never leaves this file. */
class NotSeen extends Error {
  readonly seen: Seen<never>
  constructor(seen: Seen<never>) {
    super('not seen')
    this.seen = seen
  }
}

/** Looks at facts: each once, all at the same time, and keeps a failed look with the fact it belongs to. */
export class Looker {
  /** Every AWS call made so far, in the order of their answers. */
  readonly calls: CallSeen[] = []
  /** Ids found on the way. */
  readonly names: Record<string, string> = {}

  readonly #eyes: Eyes
  readonly #settings: Settings
  readonly #context: ProblemContext
  readonly #looks = new Map<Fact<unknown>, Promise<Seen<unknown>>>()
  /** Which operation an SDK error came from: the error itself does not say. */
  readonly #operations = new WeakMap<Error, string>()

  constructor(eyes: Eyes, settings: Settings, context: ProblemContext) {
    this.#eyes = eyes
    this.#settings = settings
    this.#context = context
  }

  /** Never rejects. */
  look<T>(fact: Fact<T>): Promise<Seen<T>> {
    const known = this.#looks.get(fact)
    if (known) return known as Promise<Seen<T>>
    const look = this.#lookNow(fact)
    this.#looks.set(fact, look)
    return look
  }

  async #lookNow<T>(fact: Fact<T>): Promise<Seen<T>> {
    for (const operation of fact.reads) this.#eyes.declared.add(operation)
    try {
      const value = await fact.look(this.#sight(fact))
      for (const [name, id] of Object.entries(fact.names?.(value as never) ?? {})) if (id) this.names[name] = id
      return { state: 'seen', value }
    } catch (error) {
      if (error instanceof NotSeen) return error.seen
      const operation = error instanceof Error ? this.#operations.get(error) : undefined
      return { state: 'unseen', problem: toProblem(error, this.#context, operation) }
    }
  }

  #sight(looking: Fact<unknown>): Sight {
    const { reads, uses = [] } = looking
    const { cognito, dynamodb, sts, elsewhere } = this.#eyes
    return {
      settings: this.#settings,
      cognito: this.#watched('cognito-idp', cognito, reads),
      dynamodb: this.#watched('dynamodb', dynamodb, reads),
      sts: this.#watched('sts', sts, reads),
      elsewhere: elsewhere && {
        likely: elsewhere.likely.filter((region) => region !== this.#settings.region),
        in: (region) => this.#watched('cognito-idp', elsewhere.in(region), reads),
      },
      see: async <T>(fact: Fact<T>): Promise<T> => {
        if (!uses.includes(fact)) throw new UndeclaredLook(looking, fact)
        const seen = await this.look(fact)
        if (seen.state !== 'seen') throw new NotSeen(seen)
        return seen.value
      },
      wait: (reason) => {
        throw new NotSeen({ state: 'waiting', reason })
      },
    }
  }

  /** Ends a call that takes too long, whatever it waits for: the SDK's own limits end with the first byte of an answer. */
  #inTime<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(this.#eyes.patience.whole)
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
