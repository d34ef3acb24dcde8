import type { AdminConfirmSignUpRequest, AdminConfirmSignUpResponse } from '@aws-sdk/client-cognito-identity-provider'
import { notAuthorized } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { findUserOrFail } from '../users/find.ts'

/** Confirms a user by hand: the e-mail address stays unverified (row 22). Only for users who signed themselves up. */
export const adminConfirmSignUp: Operation<AdminConfirmSignUpRequest, AdminConfirmSignUpResponse> = (
  request,
  context,
) => {
  const user = findUserOrFail(context, findPool(context, request.UserPoolId), request.Username)
  if (user.status !== 'UNCONFIRMED') throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`)
  const { confirmation: _unused, ...rest } = user
  context.commit(['user', user.sub, { ...rest, status: 'CONFIRMED', modifiedAt: context.now() }])
  return {}
}
