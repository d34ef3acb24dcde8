import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Context } from '../cognito/context.ts'
import { layout, type Html } from '../pages/layout.ts'
import { mails, type Mail } from './mail.ts'

/** `/inbox`, the page, and `/inbox.json?to=ADDRESS` for programs. */
export function inbox(context: Context): Hono {
  const app = new Hono()
  app.get('/', (call) => call.html(page(mails(context, call.req.query('to') || undefined))))
  return app
}

function page(list: readonly Mail[]): Html {
  return layout({
    title: 'Inbox',
    shape: 'wide',
    current: 'inbox',
    scripts: ['live.js'],
    body: html`<h1>Inbox</h1>
      <p class="lead">
        Every mail that Cognito sends in the practice account arrives here. None of them leaves this machine.
      </p>
      <p class="for-ears" aria-live="polite" data-live-status></p>
      <div class="mails" data-live="mails">
        ${list.length === 0 ? empty() : list.map((mail, index) => card(mail, index === 0))}
      </div>`,
  })
}

function empty(): Html {
  return html`<p class="empty" data-key="empty">No mail yet. Sign somebody up and the mail appears here by itself.</p>`
}

function card(mail: Mail, open: boolean): Html {
  const time = new Date(mail.sentAt)
  return html`<details
    class="mail"
    data-key="${mail.id}"
    data-announce="New mail: ${mail.subject}, to ${mail.to}"
    ${open ? 'open' : ''}
  >
    <summary>
      <span class="subject">${mail.subject}</span>
      <span class="to">to ${mail.to}</span>
      <time datetime="${mail.sentAt}"
        >${time.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}</time
      >
    </summary>
    <div class="letter">
      <p class="small">From ${mail.from}</p>
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
