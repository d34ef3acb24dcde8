import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { deletion } from '../users/delete.ts'
import { findUserOrFail } from '../users/find.ts'

export const adminDeleteUser: Operation<AdminDeleteUserRequest, Record<never, never>> = (request, context) => {
  const user = findUserOrFail(context, findPool(context, request.UserPoolId), request.Username)
  context.commit(...deletion(context, user))
  return {}
}
