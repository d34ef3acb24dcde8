import type { Context as Call } from 'hono'
import { html } from 'hono/html'
import { message } from '../pages/message.ts'

/** What went wrong, for the learner. AWS's page says only "An error was encountered with the requested page." */
const WHY: Record<string, string> = {
  redirect_mismatch:
    'The redirect_uri of the address is not one of the callback URLs of this app client, letter for letter.',
  invalid_request: 'The address names no app client of this user pool, or leaves something out.',
}

/** GET /error: never a redirect, always 400 (row 37) [FIELD]. */
export function errorPage(call: Call): Response | Promise<Response> {
  const error = call.req.query('error') ?? ''
  const client = call.req.query('client_id')
  const why = Object.hasOwn(WHY, error) ? WHY[error] : undefined
  return call.html(
    message({
      title: 'An error was encountered with the requested page.',
      text: error === '' ? 'Something went wrong.' : error,
      detail: html`${why ? html`<p class="note practice">Practice account: ${why}</p>` : ''}
      ${client ? html`<p class="small">App client: <code>${client}</code></p>` : ''}`,
      mood: 'bad',
    }),
    400,
  )
}
