import { format } from '@workbook/i18n'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { domainAddress } from '../cognito/domains/domain.ts'
import type { MailRecord } from '../store/records.ts'
import messages from './mails.en.ts'
import { codeWords, invitationWords, linkWords } from './words.ts'

/** A mail as the inbox shows it. The link is built when the mail is read, since this account's address may change. */
export interface Mail {
  readonly id: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly sentAt: string
  readonly code?: string
  readonly link?: string
}

/** The sender of Cognito's own mails (EmailSendingAccount COGNITO_DEFAULT) [DOC user-pool-email]. */
const FROM = 'no-reply@verificationemail.com'

/** All mails, or those to one address, newest first. */
export function mails(context: Context, to?: string): Mail[] {
  const wanted = to?.trim().toLowerCase()
  return [...context.state.mails.values()]
    .filter((mail) => wanted === undefined || mail.to.toLowerCase() === wanted)
    .map((mail) => compose(context, mail))
    .toReversed()
}

/** Writes the mail of a record. The text is the pool's or ours; Cognito's may be different. */
export function compose(context: Context, record: MailRecord): Mail {
  const { id, to, kind, code, username } = record
  const common = { id, to, from: FROM, sentAt: new Date(record.sentAt).toISOString() }
  const pool = context.state.pools.get(record.poolId)
  switch (kind) {
    case 'link': {
      const link = confirmationLink(context, record)
      const { subject, before, inside, after } = linkWords(pool)
      return {
        ...common,
        subject,
        text: `${before}\n\n${link ?? messages.lost}\n${after && `\n${after}\n`}`,
        html: String(
          link === undefined
            ? html`<p>${messages.lost}</p>`
            : html`<p>${before}</p>
                <p><a href="${link}">${inside}</a></p>
                ${after && html`<p>${after}</p>`}`,
        ),
        code,
        ...(link === undefined ? {} : { link }),
      }
    }
    case 'verification':
      return { ...common, ...written(codeWords(pool, messages.verification, code)), code }
    case 'code':
      return { ...common, ...written(codeWords(pool, messages.confirmation, code)), code }
    case 'reset':
      return {
        ...common,
        ...written({ subject: messages.codeSubject, text: format(messages.reset, { code }) }),
        code,
      }
    case 'invitation':
      return { ...common, ...written(invitationWords(pool, invited(record, username), code)) }
    default:
      return kind satisfies never
  }
}

function written({ subject, text }: { subject: string; text: string }): {
  subject: string
  text: string
  html: string
} {
  return { subject, text: `${text}\n`, html: String(html`<p>${text}</p>`) }
}

/** For a user who signs in by e-mail, the mail shows the address, not the UUID. */
function invited(record: MailRecord, username: string): string {
  return /^[\da-f]{8}-[\da-f]{4}-/.test(username) ? record.to : username
}

/** The link of a confirmation (`hosted-pages/link`): as on AWS, it stops working when its client or its domain is deleted. */
function confirmationLink(context: Context, record: MailRecord): string | undefined {
  const prefix = context.state.domainsOfPool.first(record.poolId)
  const client = context.state.clients.get(record.clientId ?? '')
  if (prefix === undefined || client === undefined) return undefined
  const query = new URLSearchParams({
    client_id: client.id,
    user_name: record.username,
    confirmation_code: record.code,
  })
  return `${domainAddress(context, prefix)}/confirmUser/?${query.toString()}`
}
