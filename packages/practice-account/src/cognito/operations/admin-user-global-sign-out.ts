import type {
  AdminUserGlobalSignOutRequest,
  AdminUserGlobalSignOutResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { signOutEverywhere } from '../auth/tokens.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { findUserOrFail } from '../users/find.ts'

export const adminUserGlobalSignOut: Operation<AdminUserGlobalSignOutRequest, AdminUserGlobalSignOutResponse> = (
  request,
  context,
) => {
  signOutEverywhere(context, findUserOrFail(context, findPool(context, request.UserPoolId), request.Username))
  return {}
}
