import type { PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { invalidParameter, notAuthorized } from '../errors.ts'
import { checkCode } from './confirm.ts'
import { mailedCode, mailTo } from './mail.ts'
import { checkPassword } from './password-policy.ts'
import { keepPassword } from './password.ts'

/** Mails a reset code: only to an address that is verified, only to a user who has had a password [DOC]. */
export function mailReset(
  context: Context,
  user: UserRecord,
  clientId?: string,
  change: Partial<UserRecord> = {},
): void {
  if (user.status === 'FORCE_CHANGE_PASSWORD')
    throw notAuthorized('User password cannot be reset in the current state.')
  if (user.attributes.email_verified !== 'true')
    throw invalidParameter(
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
    )
  const reset = mailedCode(context, 'reset')
  const asked: UserRecord = { ...user, ...change, reset }
  context.commit(['user', user.sub, asked], mailTo(context, asked, 'reset', reset.code, clientId))
}

/** Sets the new password of a user who was mailed a reset code. */
export function resetPassword(
  context: Context,
  pool: PoolRecord,
  user: UserRecord,
  code: string,
  password: string,
): UserRecord {
  checkPassword(pool, password)
  checkCode(context, user, 'reset', code)
  const { reset: _used, ...rest } = user
  const changed: UserRecord = {
    ...rest,
    password: keepPassword(pool, user.username, password),
    status: 'CONFIRMED',
    modifiedAt: context.now(),
  }
  context.commit(['user', user.sub, changed])
  return changed
}
