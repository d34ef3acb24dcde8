import type { PasswordVerifier, PoolRecord, UserRecord } from '../../store/records.ts'
import { isPassword, makeVerifier } from '../auth/srp.ts'

/** What is stored instead of a new password. */
export function keepPassword(
  pool: PoolRecord,
  username: string,
  password: string,
  temporaryUntil?: number,
): PasswordVerifier {
  const made = makeVerifier(pool.id, username, password)
  return temporaryUntil === undefined ? made : { ...made, temporaryUntil }
}

export function passwordMatches(user: UserRecord, password: string): boolean {
  return user.password !== undefined && isPassword(user.password, user.poolId, user.username, password)
}
