import { format } from '@workbook/i18n'

import type { PoolRecord } from '../store/records.ts'
import messages from './mails.en.ts'

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
  const subject = EmailSubjectByLink ?? messages.link.subject
  const parts = /^([^]*?)\{##([^]*?)##\}([^]*)$/.exec(EmailMessageByLink)
  if (parts === null)
    return {
      subject,
      before: messages.link.before,
      inside: messages.link.inside,
      after: '',
    }
  const [, before = '', inside = '', after = ''] = parts.map((part) => plain(part))
  return { subject, before, inside, after }
}

/** The pool's own words for a mailed code, where {####} is the code, or the usual sentence. */
export function codeWords(
  pool: PoolRecord | undefined,
  usual: typeof messages.verification | typeof messages.confirmation,
  code: string,
): { subject: string; text: string } {
  const { VerificationMessageTemplate: own, EmailVerificationMessage, EmailVerificationSubject } = pool?.settings ?? {}
  const message = own?.EmailMessage ?? EmailVerificationMessage
  const subject = own?.EmailSubject ?? EmailVerificationSubject ?? messages.codeSubject
  return {
    subject,
    text: message === undefined ? format(usual, { code }) : plain(message).replaceAll('{####}', () => code),
  }
}

/** The pool's own words for an invitation, where {username} and {####} are what the user needs, or the usual ones. */
export function invitationWords(
  pool: PoolRecord | undefined,
  name: string,
  password: string,
): { subject: string; text: string } {
  const own = pool?.settings.AdminCreateUserConfig?.InviteMessageTemplate
  const usual = messages.invitation
  const text =
    own?.EmailMessage === undefined
      ? format(usual.text, { username: name, password })
      : plain(own.EmailMessage)
          .replaceAll('{username}', () => name)
          .replaceAll('{####}', () => password)
  return { subject: own?.EmailSubject ?? usual.subject, text }
}

/** Such texts may contain HTML; the inbox shows plain text. */
function plain(message: string): string {
  return message.replaceAll(/<[^<>]*>/g, ' ').trim()
}
