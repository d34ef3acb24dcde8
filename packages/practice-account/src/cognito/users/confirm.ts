import type { MailedCode, PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { AwsError, notAuthorized } from '../errors.ts'
import { findByEmail } from './find.ts'

/** Cognito allows 15 tries an hour [DOC quotas]; here, for one code. */
const MOST_MISSES = 15

/** Compares a code with the one that was mailed; a miss is counted. Throws as ConfirmSignUp does (`sign-up/wrong-code`). */
export function checkCode(
  context: Context,
  user: UserRecord,
  which: 'confirmation' | 'reset' | 'verification',
  code: string,
): void {
  const mailed: MailedCode | undefined = user[which]
  if (mailed === undefined || mailed.until <= context.now())
    throw new AwsError('ExpiredCodeException', 'Invalid code provided, please request a code again.')
  if (mailed.misses >= MOST_MISSES)
    throw new AwsError('LimitExceededException', 'Attempt limit exceeded, please try after some time.')
  if (mailed.code === code) return
  context.commit(['user', user.sub, { ...user, [which]: { ...mailed, misses: mailed.misses + 1 } }])
  throw codeMismatch()
}

/** The same answer for a wrong code and, where users are hidden, for an unknown user [CAP] (`sign-up/confirm-nobody-hidden`). */
export function codeMismatch(): AwsError {
  return new AwsError('CodeMismatchException', 'Invalid verification code provided, please try again.')
}

/** Confirms a user by the code or the link that was mailed: this verifies the e-mail address too (`sign-up/code-verifies`). */
export function confirmByMail(
  context: Context,
  pool: PoolRecord,
  user: UserRecord,
  code: string,
  takeAlias = false,
): UserRecord {
  if (user.status !== 'UNCONFIRMED') throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`)
  checkCode(context, user, 'confirmation', code)
  const { confirmation: _used, ...rest } = user
  const confirmed: UserRecord = {
    ...rest,
    status: 'CONFIRMED',
    attributes: { ...user.attributes, email_verified: 'true' },
    modifiedAt: context.now(),
  }
  const other = pool.settings.AliasAttributes?.includes('email')
    ? findByEmail(context, pool, user.attributes.email ?? '')
    : undefined
  if (other && !takeAlias) throw new AwsError('AliasExistsException', 'An account with the email already exists.')
  context.commit(
    ['user', user.sub, confirmed],
    ...(other ? [['user', other.sub, unverified(context, other)] as const] : []),
  )
  return confirmed
}

/** ConfirmSignUp's ForceAliasCreation takes the address away from its former holder [MODEL]. */
function unverified(context: Context, user: UserRecord): UserRecord {
  return { ...user, attributes: { ...user.attributes, email_verified: 'false' }, modifiedAt: context.now() }
}
