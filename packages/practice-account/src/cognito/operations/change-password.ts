import type { ChangePasswordRequest, ChangePasswordResponse } from '@aws-sdk/client-cognito-identity-provider'

import { wrongPassword } from '../auth/challenge.ts'
import { readOwnToken } from '../auth/own.ts'
import type { Operation } from '../operation.ts'
import { checkPassword } from '../users/password-policy.ts'
import { keepPassword, passwordMatches } from '../users/password.ts'

/** Sign-ins that are open stay open [MODEL]: nothing but the password changes. */
export const changePassword: Operation<ChangePasswordRequest, ChangePasswordResponse> = async (request, context) => {
  const { user, pool } = await readOwnToken(context, request.AccessToken)
  if (!passwordMatches(user, request.PreviousPassword ?? '')) throw wrongPassword()
  checkPassword(pool, request.ProposedPassword)
  const password = keepPassword(pool, user.username, request.ProposedPassword)
  context.commit(['user', user.sub, { ...user, password, modifiedAt: context.now() }])
  return {}
}
