import type { AdminDisableUserRequest, AdminDisableUserResponse } from '@aws-sdk/client-cognito-identity-provider'

import { signOutEverywhere } from '../auth/tokens.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { findUserOrFail } from '../users/find.ts'

/** A disabled user cannot sign in, and every sign-in of theirs is ended [MODEL]. */
export const adminDisableUser: Operation<AdminDisableUserRequest, AdminDisableUserResponse> = (request, context) => {
  const user = findUserOrFail(context, findPool(context, request.UserPoolId), request.Username)
  context.commit(['user', user.sub, { ...user, enabled: false, modifiedAt: context.now() }])
  signOutEverywhere(context, user)
  return {}
}
