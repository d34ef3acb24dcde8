import { AwsError } from '../cognito/errors.ts'
import type { Chance } from './chance.ts'
import type { FaultInjection } from './fault-injection.ts'

/** Each service's error for too many requests [MODEL]. */
const ERRORS = { cognito: 'TooManyRequestsException', dynamodb: 'ThrottlingException' } as const

/** At most this many calls of an operation between two that are refused. */
const LONGEST = 8

/** Throttles a call now and then, but never the one after it: at least two calls of the same operation are in between. */
export function throttle(chance: Chance): FaultInjection {
  const left = new Map<string, number>()
  const rounds = new Map<string, number>()
  const draw = (operation: string, least: number): number => {
    const round = (rounds.get(operation) ?? 0) + 1
    rounds.set(operation, round)
    return least + Math.floor(LONGEST * chance(`throttle ${operation} ${round}`))
  }
  return {
    api: async (call, next) => {
      const calls = left.get(call.operation) ?? draw(call.operation, 0)
      if (calls > 0) {
        left.set(call.operation, calls - 1)
        return next(call.input)
      }
      left.set(call.operation, draw(call.operation, 2))
      throw new AwsError(ERRORS[call.service], 'Rate exceeded')
    },
  }
}
