import type { DeleteUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider'

import type { Change } from '../../store/records.ts'
import { invalidParameter } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { domainOf, findPool } from '../pools/pool.ts'

/** Refused while the pool has a domain or deletion protection [FIELD] (`pools/delete-with-a-domain`). Its users and clients are deleted with it. */
export const deleteUserPool: Operation<DeleteUserPoolRequest, Record<never, never>> = (request, context) => {
  const pool = findPool(context, request.UserPoolId)
  if (pool.settings.DeletionProtection === 'ACTIVE')
    throw invalidParameter(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    )
  if (domainOf(context, pool) !== undefined)
    throw invalidParameter('User pool cannot be deleted. It has a domain configured that should be deleted first.')
  const { state } = context
  const gone: Change[] = [
    ['pool', pool.id, null],
    ['keys', pool.id, null],
  ]
  for (const id of state.clientsOfPool.find(pool.id)) gone.push(['client', id, null])
  for (const id of state.brandingsOfPool.find(pool.id)) gone.push(['branding', id, null])
  for (const sub of state.usersOfPool.find(pool.id)) {
    gone.push(['user', sub, null])
    for (const jti of state.signInsOfUser.find(sub)) gone.push(['signIn', jti, null])
  }
  context.commit(...gone)
  return {}
}
