import type { Context as Call } from 'hono'

import type { Context } from '../cognito/context.ts'
import { endSession } from './cookies.ts'

/** GET /logout: to logout_uri, or to the sign-in page with redirect_uri; never to an address that is not registered (`hosted-pages/logout`) [DOC]. */
export function logout(context: Context, call: Call): Response {
  const prefix = call.req.param('prefix') ?? ''
  const query = new URL(call.req.url).searchParams
  const client = context.state.clients.get(query.get('client_id') ?? '')
  const mine = client !== undefined && client.poolId === context.state.domains.get(prefix)?.poolId
  const logoutUri = query.get('logout_uri')
  if (mine && logoutUri !== null && client.settings.LogoutURLs?.includes(logoutUri)) {
    endSession(context, call)
    return call.redirect(logoutUri, 302)
  }
  const again =
    logoutUri === null &&
    query.has('response_type') &&
    client?.settings.CallbackURLs?.includes(query.get('redirect_uri') ?? '')
  if (mine && again) {
    endSession(context, call)
    return call.redirect(`/auth/${prefix}/login?${query.toString()}`, 302)
  }
  return call.redirect(`/auth/${prefix}/error?error=invalid_request`, 302)
}
