import type { PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { invalidParameter } from '../errors.ts'
import { verifiesEmail } from '../pools/pool.ts'
import { confirmationMail, mailedCode } from './mail.ts'
import { checkLinkCanBeMailed } from './sign-up.ts'

/** Mails a new link or code, as the pool says now; the previous one stops working. */
export function resendConfirmation(context: Context, pool: PoolRecord, user: UserRecord, clientId: string): UserRecord {
  if (user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.')
  if (!verifiesEmail(pool) || user.attributes.email === undefined)
    throw invalidParameter('Cannot resend codes. Auto verification not turned on.')
  checkLinkCanBeMailed(context, pool)
  const asked: UserRecord = { ...user, confirmation: mailedCode(context, 'confirmation') }
  context.commit(['user', user.sub, asked], ...confirmationMail(context, pool, asked, clientId))
  return asked
}
