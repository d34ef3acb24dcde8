import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { STSClient } from '@aws-sdk/client-sts'

import type { Settings } from './settings.ts'

/**
 * An AWS operation that only reads. The type lets no other verb through; the clients refuse at run time what a fact
 * did not declare (see `read-only.ts`).
 */
export type ReadOperation =
  | `cognito-idp:${'AdminGet' | 'Describe' | 'Get' | 'List'}${string}`
  | `dynamodb:${'Describe' | 'Get' | 'List' | 'Scan'}${string}`
  | 'sts:GetCallerIdentity'

/** What a fact gathers with. */
export interface GatherContext {
  readonly settings: Settings
  readonly cognito: Pick<CognitoIdentityProviderClient, 'send'>
  readonly dynamodb: Pick<DynamoDBClient, 'send'>
  readonly sts: Pick<STSClient, 'send'>
  /** Cognito in other regions of the account; undefined where there is but one region. For hints only. */
  readonly otherRegions:
    | { readonly likely: readonly string[]; in(region: string): Pick<CognitoIdentityProviderClient, 'send'> }
    | undefined
  /** Another fact, gathered once however many ask. What is missing there is missing here, for the same reason. */
  use<T>(fact: Fact<T>): Promise<T>
  /** There is nothing to look at yet: an earlier task comes first. `reason` completes "waiting for …". */
  wait(reason: string): never
}

/** One thing that can be seen in an account. */
export interface Fact<out T> {
  readonly name: string
  /** Every AWS operation that `gather` may call. The IAM policy of the checks is made from these. */
  readonly reads: readonly ReadOperation[]
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

/** A fact tried to use another that it does not name in `uses`. A fault of the check, never of the learner. */
export class UndeclaredUse extends Error {
  override name = 'UndeclaredUse'
  constructor(fact: Fact<unknown>, other: Fact<unknown>) {
    super(`“${fact.name}” tried to use “${other.name}”, which it does not name in its uses.`)
  }
}

/** Declares a fact. `gather` is thin: it reads and has no opinion. */
export const defineFact = <T>(
  fact: Omit<Fact<T>, 'names'> & { names?(value: NoInfer<T>): Readonly<Record<string, string | undefined>> },
): Fact<T> => fact
