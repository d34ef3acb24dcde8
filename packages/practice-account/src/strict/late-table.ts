import { AwsError } from '../cognito/errors.ts'
import type { Chance } from './chance.ts'
import type { FaultInjection, Json } from './fault-injection.ts'

/**
 * DescribeTable does not know a new table at its first look, and then calls it CREATING once or twice [SDK
 * DescribeTableCommand: eventually consistent; MODEL TableStatus].
 */
export function lateTable(chance: Chance): FaultInjection {
  const pending = new Map<string, ('unknown' | 'CREATING')[]>()
  return {
    api: async (call, next) => {
      const answer = await next(call.input)
      if (call.service !== 'dynamodb') return answer
      const name = String(call.input.TableName)
      if (call.operation === 'CreateTable')
        pending.set(name, ['unknown', 'CREATING', ...(chance(`table ${name}`) < 0.5 ? ['CREATING' as const] : [])])
      if (call.operation === 'DeleteTable') pending.delete(name)
      if (call.operation !== 'DescribeTable') return answer
      const meanwhile = pending.get(name)?.shift()
      if (meanwhile === undefined) return answer
      if (meanwhile === 'unknown')
        throw new AwsError('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`)
      return { ...answer, Table: { ...(answer.Table as Json), TableStatus: meanwhile } }
    },
  }
}
