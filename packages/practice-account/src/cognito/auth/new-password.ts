import type { RespondToAuthChallengeResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { ClientRecord, PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { notAuthorized } from '../errors.ts'
import type { Serialized } from '../operation.ts'
import { checkWritable, readAttributes } from '../users/attributes.ts'
import { changeAttributes } from '../users/change-attributes.ts'
import { checkPassword } from '../users/password-policy.ts'
import { keepPassword } from '../users/password.ts'
import { authenticationResult, checkMaySignIn, parameter, type NewPasswordSession } from './challenge.ts'
import { signIn } from './tokens.ts'

/** NEW_PASSWORD_REQUIRED: the user's own password in place of the temporary one, and the user is CONFIRMED. */
export async function answerNewPassword(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  session: string | undefined,
  given: Record<string, string>,
): Promise<Serialized<RespondToAuthChallengeResponse>> {
  const known = context.sessions.look<NewPasswordSession>('new-password', session ?? '', context.now())
  const user = known && context.state.users.get(known.sub)
  if (known?.clientId !== client.id || user?.status !== 'FORCE_CHANGE_PASSWORD')
    throw notAuthorized('Invalid session for the user.')
  checkMaySignIn(context, user)
  const password = parameter(given, 'NEW_PASSWORD')
  checkPassword(pool, password)
  const prefix = 'userAttributes.'
  const attributes = readAttributes(
    pool,
    Object.entries(given)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, Value]) => ({ Name: name.slice(prefix.length), Value })),
  )
  checkWritable(client, attributes)
  context.sessions.forget('new-password', session ?? '')
  const changed: UserRecord = {
    ...changeAttributes(context, pool, user, attributes),
    password: keepPassword(pool, user.username, password),
    status: 'CONFIRMED',
  }
  context.commit(['user', user.sub, changed])
  return {
    ChallengeParameters: {},
    AuthenticationResult: authenticationResult(await signIn(context, pool, client, changed)),
  }
}
