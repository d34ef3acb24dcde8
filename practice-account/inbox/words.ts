import type { PoolRecord } from '../store/records.ts'

/** The words around the link of a confirmation mail. */
export interface LinkWords {
  readonly subject: string
  readonly before: string
  readonly inside: string
  readonly after: string
}

/** The pool's own words for a link mail, where {##…##} is the link, or the usual ones [MODEL VerificationMessageTemplateType]. */
export function linkWords(pool: PoolRecord | undefined): LinkWords {
  const { EmailMessageByLink = '', EmailSubjectByLink } = pool?.settings.VerificationMessageTemplate ?? {}
  const subject = EmailSubjectByLink ?? 'Your verification link'
  const parts = /^([^]*?)\{##([^]*?)##\}([^]*)$/.exec(EmailMessageByLink)
  if (parts === null)
    return {
      subject,
      before: 'Please click the link below to verify your email address.',
      inside: 'Verify Email',
      after: '',
    }
  const [, before = '', inside = '', after = ''] = parts.map((part) => plain(part))
  return { subject, before, inside, after }
}

/** The pool's own words for a mailed code, where {####} is the code, or the usual sentence. */
export function codeWords(
  pool: PoolRecord | undefined,
  usual: string,
  code: string,
): { subject: string; text: string } {
  const { VerificationMessageTemplate: own, EmailVerificationMessage, EmailVerificationSubject } = pool?.settings ?? {}
  const message = own?.EmailMessage ?? EmailVerificationMessage ?? `${usual} {####}`
  const subject = own?.EmailSubject ?? EmailVerificationSubject ?? 'Your verification code'
  return { subject, text: plain(message).replaceAll('{####}', () => code) }
}

/** The pool's own words for an invitation, where {username} and {####} are what the user needs, or the usual ones. */
export function invitationWords(
  pool: PoolRecord | undefined,
  name: string,
  password: string,
): { subject: string; text: string } {
  const own = pool?.settings.AdminCreateUserConfig?.InviteMessageTemplate
  const message = own?.EmailMessage ?? 'Your username is {username} and temporary password is {####}'
  return {
    subject: own?.EmailSubject ?? 'Your temporary password',
    text: plain(message)
      .replaceAll('{username}', () => name)
      .replaceAll('{####}', () => password),
  }
}

/** Such words may hold HTML; the inbox shows text. */
function plain(message: string): string {
  return message.replaceAll(/<[^<>]*>/g, ' ').trim()
}
