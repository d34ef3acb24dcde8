import type { Context as Call } from 'hono'
import { html } from 'hono/html'
import type { Context } from '../cognito/context.ts'
import { message } from '../pages/message.ts'
import { refusedRedirect } from './refused-redirect.ts'
import { lookOf } from './views/look.ts'

/** What went wrong, for the learner. AWS's page says only "An error was encountered with the requested page." */
const WHY: Record<string, string> = {
  redirect_mismatch:
    'The redirect_uri of the address is not one of the callback URLs of this app client, letter for letter.',
  invalid_request: 'The address names no app client of this user pool, or leaves something out.',
}

/** GET /error: never a redirect, always 400 (row 37) [FIELD]. */
export function errorPage(context: Context, call: Call): Response | Promise<Response> {
  const error = call.req.query('error') ?? ''
  const clientId = call.req.query('client_id')
  const domain = context.state.domains.get(call.req.param('prefix') ?? '')
  const client = context.state.clients.get(clientId ?? '')
  const known = client !== undefined && client.poolId === domain?.poolId
  const refused = known && error === 'redirect_mismatch' ? refusedRedirect(context, client) : ''
  const why = Object.hasOwn(WHY, error) ? WHY[error] : undefined
  return call.html(
    message({
      title: 'An error was encountered with the requested page.',
      text: error === '' ? 'Something went wrong.' : error,
      detail: html`${refused || (why ? html`<p class="note practice">Practice account: ${why}</p>` : '')}
      ${
        clientId
          ? html`<p class="small">
              App client:
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
