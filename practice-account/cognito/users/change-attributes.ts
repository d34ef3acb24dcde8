import type { PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { AwsError, invalidParameter } from '../errors.ts'
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
  for (const name of Object.keys(given)) {
    const fixed = pool.schema.find((one) => one.Name === name)?.Mutable === false
    if (fixed) throw invalidParameter(`Cannot modify the non-mutable attribute ${name}`)
  }
  const attributes: Record<string, string> = { ...user.attributes }
  if (given.email !== undefined && given.email !== user.attributes.email) {
    const other = findByEmail(context, pool, given.email)
    if (other && other.sub !== user.sub)
      throw new AwsError('AliasExistsException', 'An account with the given email already exists.')
    attributes.email_verified = 'false'
  }
  for (const [name, value] of Object.entries(given)) {
    if (value === '') delete attributes[name]
    else attributes[name] = value
  }
  return { ...user, attributes, modifiedAt: context.now() }
}
