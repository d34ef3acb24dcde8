import type { Context } from '../cognito/context.ts'
import type { DynamoDb } from '../dynamodb/dynamodb.ts'
import type { Marked } from '../options.ts'
import type { Store } from '../store/store.ts'
import type { FaultInjection } from '../strict/fault-injection.ts'

/** An open account: what the front needs to answer a request. */
export interface RunningAccount {
  readonly store: Store
  readonly context: Context
  readonly dynamoDb: DynamoDb
  /** What happens between callers and the account: nothing, or the faults that AWS may show. */
  readonly faults: Required<FaultInjection>
  readonly marked: () => Promise<Marked>
  readonly report: (line: string) => void
  /** Identifies this process, even if its pid is used again. */
  readonly token: string
}
