import { hidesUsers } from '../cognito/clients/client.ts'
import { invalidParameter } from '../cognito/errors.ts'
import { findUser } from '../cognito/users/find.ts'
import { counter } from './chance.ts'
import type { Call, FaultInjection } from './fault-injection.ts'

const CALLS = ['ForgotPassword', 'ResendConfirmationCode']

/**
 * Where users are hidden, these calls answer for an unknown user by turns: a delivery that never happens, and
 * InvalidParameterException [DOC PreventUserExistenceErrors].
 */
export function alternatingRecovery(): FaultInjection {
  const count = counter()
  return {
    api: async (call, next) => {
      const answer = await next(call.input)
      if (!CALLS.includes(call.operation) || !isHidden(call) || count(call.operation) % 2 === 0) return answer
      throw invalidParameter(
        'Cannot reset password for the user as there is no registered/verified email or phone_number',
      )
    },
  }
}

function isHidden({ context, input }: Call): boolean {
  const client = context.state.clients.get(String(input.ClientId))
  const pool = client && context.state.pools.get(client.poolId)
  return (
    client !== undefined && pool !== undefined && hidesUsers(client) && !findUser(context, pool, String(input.Username))
  )
}
