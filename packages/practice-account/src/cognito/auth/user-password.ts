import type { InitiateAuthResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { ClientRecord, PoolRecord, UserRecord } from '../../store/records.ts'
import { hidesUsers } from '../clients/client.ts'
import type { Context } from '../context.ts'
import { userNotFound } from '../errors.ts'
import type { Serialized } from '../operation.ts'
import { findUser } from '../users/find.ts'
import { passwordMatches } from '../users/password.ts'
import { parameter, passwordProved, resetRequired, wrongPassword } from './challenge.ts'
import { makeVerifier } from './srp.ts'

/** USER_PASSWORD_AUTH: the password itself is sent. */
export function userPassword(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  given: Record<string, string>,
): Promise<Serialized<InitiateAuthResponse>> {
  const name = parameter(given, 'USERNAME')
  const user = checkNameAndPassword(context, pool, client, name, parameter(given, 'PASSWORD'))
  return passwordProved(context, pool, client, user)
}

/** The user of this name if this is the password; what the error says depends on the client (`sign-in/nobody-hidden`). */
export function checkNameAndPassword(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  name: string,
  password: string,
): UserRecord {
  const user = findUser(context, pool, name)
  if (user === undefined) {
    if (!hidesUsers(client)) throw userNotFound()
    // As much work as for a user who exists.
    makeVerifier(pool.id, name, password)
    throw wrongPassword()
  }
  if (user.status === 'RESET_REQUIRED') throw resetRequired()
  if (!passwordMatches(user, password)) throw wrongPassword()
  return user
}
