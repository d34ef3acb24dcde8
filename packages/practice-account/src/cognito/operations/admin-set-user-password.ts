import type {
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { DAY } from '../context.ts'
import type { Operation } from '../operation.ts'
import { findPool, passwordPolicy } from '../pools/pool.ts'
import { findUserOrFail } from '../users/find.ts'
import { checkPassword } from '../users/password-policy.ts'
import { keepPassword } from '../users/password.ts'

/** Permanent: the user is CONFIRMED. Otherwise the password is temporary: FORCE_CHANGE_PASSWORD [MODEL] (`users/permanent-password`). */
export const adminSetUserPassword: Operation<AdminSetUserPasswordRequest, AdminSetUserPasswordResponse> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  const user = findUserOrFail(context, pool, request.Username)
  checkPassword(pool, request.Password)
  const now = context.now()
  const until = request.Permanent ? undefined : now + passwordPolicy(pool).TemporaryPasswordValidityDays * DAY
  const { reset: _reset, ...rest } = user
  context.commit([
    'user',
    user.sub,
    {
      ...rest,
      password: keepPassword(pool, user.username, request.Password, until),
      status: request.Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
      modifiedAt: now,
    },
  ])
  return {}
}
