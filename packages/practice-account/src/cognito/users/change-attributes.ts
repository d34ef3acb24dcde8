import type { PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { AwsError, invalidParameter } from '../errors.ts'
import { namesAreEmails } from '../pools/pool.ts'
import { findByEmail } from './find.ts'

/**
 * The user with changed attributes. An empty value removes one; a changed e-mail address counts as unverified unless
 * the same request says otherwise [MODEL AdminUpdateUserAttributes].
 */
export function changeAttributes(
  context: Context,
  pool: PoolRecord,
  user: UserRecord,
  given: Record<string, string>,
): UserRecord {
  for (const [name, value] of Object.entries(given)) checkChange(pool, name, value)
  const { verification, newEmail, ...rest } = user
  const attributes: Record<string, string> = { ...user.attributes }
  const moved = given.email !== undefined && given.email !== user.attributes.email
  if (moved) {
    checkEmailIsFree(context, pool, user, given.email ?? '')
    attributes.email_verified = 'false'
  }
  for (const [name, value] of Object.entries(given)) {
    if (value === '') delete attributes[name]
    else attributes[name] = value
  }
  if (attributes.email === undefined) delete attributes.email_verified
  // A code that was mailed to another address proves nothing about this one.
  const waiting = moved ? {} : { ...(verification && { verification }), ...(newEmail && { newEmail }) }
  return { ...rest, ...waiting, attributes, modifiedAt: context.now() }
}

/** AliasExistsException when another user signs in by this address. */
export function checkEmailIsFree(context: Context, pool: PoolRecord, user: UserRecord, email: string): void {
  const other = findByEmail(context, pool, email)
  if (other && other.sub !== user.sub)
    throw new AwsError('AliasExistsException', 'An account with the given email already exists.')
}

/** The user without these attributes. */
export function removeAttributes(
  context: Context,
  pool: PoolRecord,
  user: UserRecord,
  names: readonly string[],
): UserRecord {
  const unknown = names.find((name) => !pool.schema.some((one) => one.Name === name))
  if (unknown !== undefined) throw invalidParameter(`user.${unknown}: Attribute does not exist in the schema.`)
  return changeAttributes(context, pool, user, Object.fromEntries(names.map((name) => [name, ''])))
}

/** What cannot be changed, and what cannot be deleted: a required attribute, the address that people sign in by. */
function checkChange(pool: PoolRecord, name: string, value: string): void {
  const attribute = pool.schema.find((one) => one.Name === name)
  if (attribute?.Mutable === false) throw invalidParameter(`user.${name}: Attribute cannot be updated.`)
  if (value === '' && (attribute?.Required || (name === 'email' && namesAreEmails(pool))))
    throw invalidParameter(`user.${name}: Required attribute cannot be deleted.`)
}
