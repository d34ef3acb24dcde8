import type { Context } from '../cognito/context.ts'

/** The input or the answer of an operation, as JSON. */
export type Json = Readonly<Record<string, unknown>>

/** One call of an AWS API, after it was validated. */
export interface Call {
  readonly service: 'cognito' | 'dynamodb'
  readonly operation: string
  /** As the caller sent it, unless a fault closer to the caller has changed it. */
  readonly input: Json
  readonly context: Context
}

/** Answers the call: the operation itself, or the next fault. Throws AwsError. */
export type Next = (input: Json) => Promise<Json>

/**
 * One way in which AWS is less predictable than the practice account. It sits between the caller and the operations,
 * which know nothing about it.
 */
export interface FaultInjection {
  readonly api?: (call: Call, next: Next) => Promise<Json>
  readonly page?: (request: Request, next: () => Promise<Response>) => Promise<Response>
}
