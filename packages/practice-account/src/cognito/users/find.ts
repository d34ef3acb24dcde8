import type { PoolRecord, UserRecord } from '../../store/records.ts'
import { userKey } from '../../store/state.ts'
import type { Context } from '../context.ts'
import { userNotFound } from '../errors.ts'
import { mindsCase, namesAreEmails } from '../pools/pool.ts'

/**
 * The user of this name: the `sub`, the user name, or the e-mail address where people sign in by it (`sign-up/found-by-any-name`). An alias
 * counts only once it is verified [DOC].
 */
export function findUser(context: Context, pool: PoolRecord, name: string): UserRecord | undefined {
  const { state } = context
  const bySub = state.users.get(mindsCase(pool) ? name : name.toLowerCase())
  if (bySub?.poolId === pool.id) return bySub
  const same = mindsCase(pool) ? (text: string) => text === name : () => true
  const key = userKey(pool.id, name)
  for (const sub of state.usersByName.find(key)) {
    const user = state.users.get(sub)
    if (user && same(user.username)) return user
  }
  return findByEmail(context, pool, name)
}

/** The user who signs in by this e-mail address. */
export function findByEmail(context: Context, pool: PoolRecord, email: string): UserRecord | undefined {
  const isAlias = pool.settings.AliasAttributes?.includes('email') ?? false
  if (!namesAreEmails(pool) && !isAlias) return undefined
  for (const sub of context.state.usersByEmail.find(userKey(pool.id, email))) {
    const user = context.state.users.get(sub)
    if (user === undefined || (isAlias && user.attributes.email_verified !== 'true')) continue
    if (!mindsCase(pool) || user.attributes.email === email) return user
  }
  return undefined
}

/** The same for admin operations: UserNotFoundException "User does not exist." (`users/unknown`). */
export function findUserOrFail(context: Context, pool: PoolRecord, name: string): UserRecord {
  const user = findUser(context, pool, name)
  if (user === undefined) throw userNotFound()
  return user
}
