import type { AdminConfirmSignUpRequest, AdminConfirmSignUpResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { UserRecord } from '../../store/records.ts'
import { notAuthorized } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { postConfirmation } from '../triggers/post-confirmation.ts'
import { findUserOrFail } from '../users/find.ts'

/** Confirms a user by hand: the e-mail address stays unverified (`sign-up/by-hand-does-not-verify`). Only for users who signed themselves up. */
export const adminConfirmSignUp: Operation<AdminConfirmSignUpRequest, AdminConfirmSignUpResponse> = async (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  const user = findUserOrFail(context, pool, request.Username)
  if (user.status !== 'UNCONFIRMED') throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`)
  const { confirmation: _unused, ...rest } = user
  const confirmed: UserRecord = { ...rest, status: 'CONFIRMED', modifiedAt: context.now() }
  context.commit(['user', user.sub, confirmed])
  const { ClientMetadata: clientMetadata } = request
  await postConfirmation(context, pool, confirmed, { source: 'PostConfirmation_ConfirmSignUp', clientMetadata })
  return {}
}
