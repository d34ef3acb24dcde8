import type { Context as Call } from 'hono'
import { html } from 'hono/html'

import { AWS_SAYS } from '../aws-says.ts'
import type { Context } from '../cognito/context.ts'
import type { Html } from '../pages/layout.ts'
import { message } from '../pages/message.ts'
import messages from './hosted.en.ts'
import { notRegistered, refusedRedirect } from './refused-redirect.ts'
import { lookOf } from './views/look.ts'

/** GET /error: never a redirect, always 400 (`hosted-pages/error-page`) [FIELD]. */
export function errorPage(context: Context, call: Call): Response | Promise<Response> {
  const error = call.req.query('error') ?? ''
  const clientId = call.req.query('client_id')
  const domain = context.state.domains.get(call.req.param('prefix') ?? '')
  const client = context.state.clients.get(clientId ?? '')
  const known = client !== undefined && client.poolId === domain?.poolId
  const refused = known && error === 'redirect_mismatch' ? refusedRedirect(context, client) : ''
  const why = whyOf(error)
  return call.html(
    message({
      title: AWS_SAYS.pageError,
      text: error === '' ? messages.error.something : error,
      detail: html`${refused || (why ? html`<p class="note practice">${why}</p>` : '')}
      ${
        clientId
          ? html`<p class="small">
              ${messages.error.client}
              ${known ? html`<a href="/clients/${clientId}"><code>${clientId}</code></a>` : html`<code>${clientId}</code>`}
            </p>`
          : ''
      }`,
      mood: 'bad',
      look: lookOf(domain),
    }),
    400,
  )
}

/** What went wrong, for the learner. AWS's page only says that there was an error. */
function whyOf(error: string): Html | string | undefined {
  switch (error) {
    case 'redirect_mismatch':
      return notRegistered()
    case 'invalid_request':
      return messages.error.invalid_request
    default:
      return undefined
  }
}
