import type { AdminEnableUserRequest, AdminEnableUserResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { findUserOrFail } from '../users/find.ts'

export const adminEnableUser: Operation<AdminEnableUserRequest, AdminEnableUserResponse> = (request, context) => {
  const user = findUserOrFail(context, findPool(context, request.UserPoolId), request.Username)
  context.commit(['user', user.sub, { ...user, enabled: true, modifiedAt: context.now() }])
  return {}
}
