import type { PoolRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { AwsError, invalidParameter } from '../errors.ts'
import { namesAreEmails } from '../pools/pool.ts'
import { isEmail } from './attributes.ts'
import { findUser } from './find.ts'

/**
 * The user name and the attributes of a new user. Where people sign in by e-mail the name is the sub and what was given
 * as a name is the e-mail address (`sign-up/user-name-is-the-sub`) [DOC].
 */
export function nameUser(
  pool: PoolRecord,
  name: string,
  attributes: Record<string, string>,
  sub: string,
): { username: string; attributes: Record<string, string> } {
  if (namesAreEmails(pool)) {
    if (!isEmail(name)) throw invalidParameter('Username should be an email.')
    return { username: sub, attributes: { ...attributes, email: name } }
  }
  if (pool.settings.UsernameAttributes?.length)
    throw invalidParameter('The practice account has no sign-in by phone number.')
  if (pool.settings.AliasAttributes?.includes('email') && isEmail(name))
    throw invalidParameter('Username cannot be of email format, since user pool is configured for email alias.')
  return { username: name, attributes }
}

/** UsernameExistsException when another user has this name or, as a name, this e-mail address (`sign-up/taken-in-other-case`). */
export function checkNameIsFree(context: Context, pool: PoolRecord, name: string): void {
  if (findUser(context, pool, name) === undefined) return
  throw new AwsError(
    'UsernameExistsException',
    namesAreEmails(pool) ? 'An account with the given email already exists.' : 'User already exists',
  )
}
