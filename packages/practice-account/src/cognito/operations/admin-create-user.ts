import type { AdminCreateUserRequest, AdminCreateUserResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { PoolRecord, UserRecord } from '../../store/records.ts'
import { DAY, type Context } from '../context.ts'
import { AwsError, invalidParameter } from '../errors.ts'
import { newTemporaryPassword, newUuid } from '../ids.ts'
import type { Operation } from '../operation.ts'
import { findPool, passwordPolicy } from '../pools/pool.ts'
import { checkRequired, readAttributes } from '../users/attributes.ts'
import { describeUser } from '../users/describe.ts'
import { findUserOrFail } from '../users/find.ts'
import { mailTo } from '../users/mail.ts'
import { checkNameIsFree, nameUser } from '../users/names.ts'
import { checkPassword } from '../users/password-policy.ts'
import { keepPassword } from '../users/password.ts'

/**
 * A user made by an administrator: FORCE_CHANGE_PASSWORD until the first sign-in [MODEL] (`users/made-by-an-admin`). The invitation contains
 * the temporary password, as on AWS.
 */
export const adminCreateUser: Operation<AdminCreateUserRequest, AdminCreateUserResponse> = (request, context) => {
  const pool = findPool(context, request.UserPoolId)
  const password = request.TemporaryPassword || newTemporaryPassword(passwordPolicy(pool).MinimumLength)
  checkPassword(pool, password)
  if (request.MessageAction === 'RESEND')
    return { User: describeUser(inviteAgain(context, pool, request.Username, password)) }
  const given = readAttributes(pool, request.UserAttributes)
  const sub = newUuid()
  const { username, attributes } = nameUser(pool, request.Username, given, sub)
  checkRequired(pool, attributes)
  checkNameIsFree(context, pool, request.Username)
  const wantsMail = request.MessageAction !== 'SUPPRESS' && (request.DesiredDeliveryMediums?.includes('EMAIL') ?? true)
  const now = context.now()
  const user: UserRecord = {
    sub,
    poolId: pool.id,
    username,
    attributes,
    status: 'FORCE_CHANGE_PASSWORD',
    enabled: true,
    password: keepPassword(pool, username, password, temporaryUntil(context, pool)),
    createdAt: now,
    modifiedAt: now,
  }
  context.commit(
    ['user', sub, user],
    ...(wantsMail && attributes.email ? [mailTo(context, user, 'invitation', password)] : []),
  )
  return { User: describeUser(user) }
}

function inviteAgain(context: Context, pool: PoolRecord, name: string, password: string): UserRecord {
  const user = findUserOrFail(context, pool, name)
  if (user.status !== 'FORCE_CHANGE_PASSWORD')
    throw new AwsError('UnsupportedUserStateException', `Resend not possible. User status is not FORCE_CHANGE_PASSWORD`)
  if (!user.attributes.email) throw invalidParameter('The user has no e-mail address.')
  const invited = { ...user, password: keepPassword(pool, user.username, password, temporaryUntil(context, pool)) }
  context.commit(['user', user.sub, invited], mailTo(context, user, 'invitation', password))
  return invited
}

function temporaryUntil(context: Context, pool: PoolRecord): number {
  return context.now() + passwordPolicy(pool).TemporaryPasswordValidityDays * DAY
}
