import type { Context as Call } from 'hono'

import { findSignIn, revoke } from '../cognito/auth/tokens.ts'
import type { Context } from '../cognito/context.ts'
import { callingClient } from './client-auth.ts'

/** POST /oauth2/revoke: ends the sign-in of a refresh token; twice is no error (`tokens/revoke-twice`) [DOC]. */
export async function revokeEndpoint(context: Context, call: Call): Promise<Response> {
  const form = new URLSearchParams(await call.req.text())
  const client = callingClient(context, call, form)
  if (client === undefined) return call.json({ error: 'invalid_client' }, 400)
  const token = form.get('token')
  if (!token) return call.json({ error: 'invalid_request' }, 400)
  if (token.split('.').length === 3) return call.json({ error: 'unsupported_token_type' }, 400)
  const record = findSignIn(context, token)
  if (record && record.clientId !== client.id) return call.json({ error: 'invalid_request' }, 400)
  if (record) revoke(context, record.originJti)
  return call.body(null, 200)
}
