import type { Change, PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { invalidParameter } from '../errors.ts'
import { checkEmailIsFree } from './change-attributes.ts'
import { checkCode } from './confirm.ts'
import { mailedCode, mailTo } from './mail.ts'

/** Whether a changed address counts only when it is verified: until then the old one stays [MODEL]. */
export function keepsOldEmail(pool: PoolRecord): boolean {
  return (
    pool.settings.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes('email') ?? false
  )
}

/**
 * The changes that mail a code to the address which is to be verified. Always a code: only a sign-up is confirmed by
 * link [DOC user-pool-email].
 */
export function askToVerify(context: Context, user: UserRecord): readonly Change[] {
  const to = user.newEmail ?? user.attributes.email
  if (to === undefined) throw invalidParameter('The user has no e-mail address to verify.')
  const asked: UserRecord = { ...user, verification: mailedCode(context, 'verification') }
  const addressed = { ...asked, attributes: { ...asked.attributes, email: to } }
  return [['user', user.sub, asked], mailTo(context, addressed, 'verification', asked.verification?.code ?? '')]
}

/** Verifies the address with the mailed code; a new address that was waiting for this now replaces the old one. */
export function verifyEmail(context: Context, pool: PoolRecord, user: UserRecord, code: string): void {
  checkCode(context, user, 'verification', code)
  const email = user.newEmail ?? user.attributes.email ?? ''
  checkEmailIsFree(context, pool, user, email)
  const { verification: _used, newEmail: _taken, ...rest } = user
  const attributes = { ...user.attributes, email, email_verified: 'true' }
  context.commit(['user', user.sub, { ...rest, attributes, modifiedAt: context.now() }])
}

/** The practice account can only verify e-mail addresses: it sends no text messages. */
export function checkIsEmail(name: string): void {
  if (name === 'phone_number') throw invalidParameter('The practice account sends no text messages.')
  if (name !== 'email') throw invalidParameter(`Invalid attribute name: ${name} cannot be verified.`)
}
