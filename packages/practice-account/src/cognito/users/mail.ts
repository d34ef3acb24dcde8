import type { Change, MailedCode, MailRecord, PoolRecord, UserRecord } from '../../store/records.ts'
import { type Context, DAY, HOUR } from '../context.ts'
import { newCode, newUuid } from '../ids.ts'
import { mailsLinks } from '../pools/pool.ts'

/** A code that lives as long as Cognito's: an hour for a reset, otherwise a day [DOC] (`sign-up/resend-replaces`). */
export function mailedCode(context: Context, kind: 'confirmation' | 'reset' | 'verification'): MailedCode {
  return { code: newCode(), until: context.now() + (kind === 'reset' ? HOUR : DAY), misses: 0 }
}

/** A mail to a user, as a change to commit with what it is about. */
export function mailTo(
  context: Context,
  user: UserRecord,
  kind: MailRecord['kind'],
  code: string,
  clientId?: string,
): Change {
  const id = newUuid()
  const mail = {
    id,
    poolId: user.poolId,
    to: user.attributes.email ?? '',
    kind,
    ...(clientId === undefined ? {} : { clientId }),
    username: user.username,
    code,
    sentAt: context.now(),
  }
  return ['mail', id, mail]
}

/** The mail that asks to confirm: with a link or a code, as the pool says now. */
export function confirmationMail(context: Context, pool: PoolRecord, user: UserRecord, clientId: string): Change[] {
  if (user.confirmation === undefined) return []
  return [mailTo(context, user, mailsLinks(pool) ? 'link' : 'code', user.confirmation.code, clientId)]
}
