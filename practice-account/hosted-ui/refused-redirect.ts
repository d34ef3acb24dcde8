import { html } from 'hono/html'
import { HOUR, type Context } from '../cognito/context.ts'
import type { Html } from '../pages/layout.ts'
import type { ClientRecord } from '../store/records.ts'
import { nearRedirect } from './near-redirect.ts'

const PURPOSE = 'refused-redirect'
const LONGEST = 1024

/** Remembers, for an hour, the address that a client was asked to go to and that is not registered. */
export function rememberRefused(context: Context, clientId: string, asked: string): void {
  context.sessions.keep(PURPOSE, asked.slice(0, LONGEST), context.now() + HOUR, clientId)
}

/** What was asked for and what is registered, side by side, with the difference in words if it is a small one. */
export function refusedRedirect(context: Context, client: ClientRecord): Html | '' {
  const asked = context.sessions.look<string>(PURPOSE, client.id, context.now())
  if (asked === undefined) return ''
  const registered = client.settings.CallbackURLs ?? []
  if (registered.includes(asked)) return ''
  const near = nearRedirect(asked, registered)
  return html`<div class="note practice">
    <p>
      Practice account: the <code>redirect_uri</code> of the address is not one of the callback URLs of this app client,
      letter for letter. ${near ? html`It differs from a registered one in <strong>${near.differs}</strong>.` : ''}
    </p>
    <dl class="compare">
      <div>
        <dt>Asked for</dt>
        <dd><code>${asked === '' ? '(nothing)' : asked}</code></dd>
      </div>
      <div>
        <dt>Registered</dt>
        <dd>
          ${
            registered.length === 0
              ? 'no callback URL'
              : (near ? [near.registered] : registered).map((url) => html`<code>${url}</code> `)
          }
        </dd>
      </div>
    </dl>
  </div>`
}
