import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider'

import type { ClientRecord, PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { invalidParameter, notAuthorized } from '../errors.ts'
import { newUuid } from '../ids.ts'
import { domainOf, mailsLinks, verifiesEmail } from '../pools/pool.ts'
import { checkRequired, checkWritable, readAttributes } from './attributes.ts'
import { confirmationMail, mailedCode } from './mail.ts'
import { checkNameIsFree, nameUser } from './names.ts'
import { checkPassword } from './password-policy.ts'
import { keepPassword } from './password.ts'

/** Signs a visitor up: what the SignUp operation and the sign-up page have in common. */
export function signUpVisitor(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  asked: { name: string; password: string; attributes: readonly AttributeType[] },
): UserRecord {
  if (pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly)
    throw notAuthorized('SignUp is not permitted for this user pool')
  checkLinkCanBeMailed(context, pool)
  const given = readAttributes(pool, asked.attributes)
  checkWritable(client, given)
  const sub = newUuid()
  const { username, attributes } = nameUser(pool, asked.name, given, sub)
  checkRequired(pool, attributes)
  checkPassword(pool, asked.password)
  checkNameIsFree(context, pool, asked.name)
  const mailed = verifiesEmail(pool) && attributes.email !== undefined
  const now = context.now()
  const user: UserRecord = {
    sub,
    poolId: pool.id,
    username,
    attributes: attributes.email === undefined ? attributes : { ...attributes, email_verified: 'false' },
    status: 'UNCONFIRMED',
    enabled: true,
    password: keepPassword(pool, username, asked.password),
    ...(mailed ? { confirmation: mailedCode(context, 'confirmation') } : {}),
    createdAt: now,
    modifiedAt: now,
  }
  context.commit(['user', sub, user], ...confirmationMail(context, pool, user, client.id))
  return user
}

/** A link leads to the pool's domain, so there must be one (`domains/link-needs-a-domain`) [FIELD]; the typo is AWS's. */
export function checkLinkCanBeMailed(context: Context, pool: PoolRecord): void {
  if (mailsLinks(pool) && verifiesEmail(pool) && domainOf(context, pool) === undefined)
    throw invalidParameter(
      'Cannot perform specific action because there does not exist a valid use pool domain associated with the user pool',
    )
}
