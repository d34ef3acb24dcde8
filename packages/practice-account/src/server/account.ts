import type { Context } from '../cognito/context.ts'
import type { DynamoDb } from '../dynamodb/dynamodb.ts'
import type { Store } from '../store/store.ts'
import type { Disorder } from '../strict/disorder.ts'

/** An open account: what the front needs to answer a request. */
export interface Account {
  readonly store: Store
  readonly context: Context
  readonly dynamoDb: DynamoDb
  /** What stands between callers and the account: nothing, or AWS's disorder. */
  readonly disorder: Required<Disorder>
  readonly marked: () => Promise<Marked>
  readonly report: (line: string) => void
  /** Tells this process from every other one, also when a pid is used again. */
  readonly token: string
}

/** What the learner's settings name. */
export interface Marked {
  readonly poolId?: string | undefined
  readonly clientId?: string | undefined
}
