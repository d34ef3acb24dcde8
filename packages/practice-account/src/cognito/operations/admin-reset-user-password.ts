import type {
  AdminResetUserPasswordRequest,
  AdminResetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { signOutEverywhere } from '../auth/tokens.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { findUserOrFail } from '../users/find.ts'
import { mailReset } from '../users/reset.ts'

/** Ends the user's password: RESET_REQUIRED until a new one is set with the mailed code [MODEL]. */
export const adminResetUserPassword: Operation<AdminResetUserPasswordRequest, AdminResetUserPasswordResponse> = (
  request,
  context,
) => {
  const user = findUserOrFail(context, findPool(context, request.UserPoolId), request.Username)
  mailReset(context, user, undefined, { status: 'RESET_REQUIRED', modifiedAt: context.now() })
  signOutEverywhere(context, user)
  return {}
}
