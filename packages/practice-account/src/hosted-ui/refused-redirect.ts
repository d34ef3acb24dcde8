import { html } from 'hono/html'

import { HOUR, type Context } from '../cognito/context.ts'
import { fill } from '../pages/fill.ts'
import type { Html } from '../pages/layout.ts'
import type { ClientRecord } from '../store/records.ts'
import messages from './hosted.en.ts'
import { nearRedirect } from './near-redirect.ts'

const PURPOSE = 'refused-redirect'
const LONGEST = 1024

/** Remembers, for an hour, an unregistered address that was requested for a client. */
export function rememberRefused(context: Context, clientId: string, asked: string): void {
  context.sessions.keep(PURPOSE, asked.slice(0, LONGEST), context.now() + HOUR, clientId)
}

/** The requested and the registered addresses side by side, with the difference in words if it is small. */
export function refusedRedirect(context: Context, client: ClientRecord): Html | '' {
  const asked = context.sessions.look<string>(PURPOSE, client.id, context.now())
  if (asked === undefined) return ''
  const registered = client.settings.CallbackURLs ?? []
  if (registered.includes(asked)) return ''
  const said = messages.redirect
  const near = nearRedirect(asked, registered)
  return html`<div class="note practice">
    <p>${notRegistered()} ${near ? fill(said.near, { difference: html`<strong>${near.differs}</strong>` }) : ''}</p>
    <dl class="compare">
      <div>
        <dt>${said.asked}</dt>
        <dd><code>${asked === '' ? said.nothing : asked}</code></dd>
      </div>
      <div>
        <dt>${said.registered}</dt>
        <dd>
          ${
            registered.length === 0
              ? said.none
              : (near ? [near.registered] : registered).map((url) => html`<code>${url}</code> `)
          }
        </dd>
      </div>
    </dl>
  </div>`
}

/** The most common reason of all, in one sentence. */
export function notRegistered(): Html {
  return fill(messages.redirect.refused, { parameter: html`<code>redirect_uri</code>` })
}
