import { format } from '@workbook/i18n'
import { Hono } from 'hono'
import { html, raw } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { layout, type Html } from '../pages/layout.ts'
import { liveStatus } from '../pages/live.ts'
import { dateAndTime } from '../pages/time.ts'
import messages from './inbox.en.ts'
import { mails, type Mail } from './mail.ts'

/** `/inbox`, the page, and `/inbox.json?to=ADDRESS` for programs. */
export function inbox(context: Context): Hono {
  const app = new Hono()
  app.get('/', (call) => call.html(page(mails(context, call.req.query('to') || undefined))))
  return app
}

function page(list: readonly Mail[]): Html {
  return layout({
    title: messages.title,
    shape: 'wide',
    current: 'inbox',
    scripts: ['live.js'],
    body: html`<h1>${messages.title}</h1>
      <p class="lead">${messages.lead}</p>
      ${liveStatus()}
      <div class="mails" data-live="mails">
        ${list.length === 0 ? empty() : list.map((mail, index) => card(mail, index === 0))}
      </div>`,
  })
}

function empty(): Html {
  return html`<p class="empty" data-key="empty">${messages.empty}</p>`
}

function card(mail: Mail, open: boolean): Html {
  const { subject, to, from, sentAt } = mail
  return html`<details
    class="mail"
    data-key="${mail.id}"
    data-announce="${format(messages.announce, { subject, to })}"
    ${open ? 'open' : ''}
  >
    <summary>
      <span class="subject">${subject}</span>
      <span class="to">${format(messages.to, { to })}</span>
      ${dateAndTime(new Date(sentAt))}
    </summary>
    <div class="letter">
      <p class="small">${format(messages.from, { from })}</p>
      ${content(mail)}
    </div>
  </details>`
}

/** The mail itself: everything in its HTML is escaped where it is written (see mail.ts). */
function content(mail: Mail): Html {
  return html`<div class="words">${raw(mail.html)}</div>
    ${mail.link === undefined ? '' : html`<p class="small address">${mail.link}</p>`}
    ${mail.code === undefined || mail.link !== undefined ? '' : html`<p class="code" aria-hidden="true">${mail.code}</p>`}`
}
