import type { AwsClient, Read, Sender, Service } from './service.ts'
import type { Settings } from './settings.ts'

/** What a fact gathers with. */
export interface GatherContext {
  readonly settings: Settings
  /** The client of a service. It calls what this fact has declared in `reads`, and nothing else. */
  aws<Client extends AwsClient>(service: Service<Client>): Sender<Client>
  /** The same in other regions of the account; undefined if there is only one region. For hints only. */
  readonly otherRegions:
    | {
        readonly likely: readonly string[]
        aws<Client extends AwsClient>(region: string, service: Service<Client>): Sender<Client>
      }
    | undefined
  /** Another fact, gathered only once. If it has no value, this fact has none either, for the same reason. */
  use<T>(fact: Fact<T>): Promise<T>
  /** There is nothing to gather yet, because an earlier task comes first. `reason` completes "waiting for …". */
  wait(reason: string): never
}

/** One thing to know about an account. */
export interface Fact<out T> {
  readonly name: string
  /** Every AWS operation that `gather` may call. The IAM policy of the checks is made from these. */
  readonly reads: readonly Read[]
  /** Every other fact that `gather` may use. One that is not named here is refused, so that no read is hidden. */
  readonly uses?: readonly Fact<unknown>[]
  /** Only makes a message better: a permission that is missing here costs nothing. */
  readonly optional?: true
  gather(context: GatherContext): Promise<T>
  /** Ids found on the way, for the texts' placeholders. */
  names?(value: never): Readonly<Record<string, string | undefined>>
}

export type Facts = Readonly<Record<string, Fact<unknown>>>

/** What the rules get: the values of the facts, under the names that the check gives them. */
export type FactsOf<L extends Facts> = { readonly [K in keyof L]: L[K] extends Fact<infer T> ? T : never }

/** A fact used another one without naming it in `uses`. That is a bug in the check, never the learner's mistake. */
export class UndeclaredUse extends Error {
  override name = 'UndeclaredUse'
  constructor(fact: Fact<unknown>, other: Fact<unknown>) {
    super(`“${fact.name}” tried to use “${other.name}”, which it does not name in its uses.`)
  }
}

/** Declares a fact. `gather` is thin: it reads and doesn't judge. */
export const defineFact = <T>(
  fact: Omit<Fact<T>, 'names'> & { names?(value: NoInfer<T>): Readonly<Record<string, string | undefined>> },
): Fact<T> => fact
