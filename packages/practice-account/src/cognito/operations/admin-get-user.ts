import type { AdminGetUserRequest, AdminGetUserResponse } from '@aws-sdk/client-cognito-identity-provider'

import { seconds } from '../context.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { listAttributes } from '../users/describe.ts'
import { findUserOrFail } from '../users/find.ts'

export const adminGetUser: Operation<AdminGetUserRequest, AdminGetUserResponse> = (request, context) => {
  const user = findUserOrFail(context, findPool(context, request.UserPoolId), request.Username)
  return {
    Username: user.username,
    UserAttributes: listAttributes(user),
    UserCreateDate: seconds(user.createdAt),
    UserLastModifiedDate: seconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  }
}
