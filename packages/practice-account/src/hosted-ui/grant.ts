import type { Context as Call } from 'hono'

import { signIn } from '../cognito/auth/tokens.ts'
import { MINUTE, type Context } from '../cognito/context.ts'
import type { UserRecord } from '../store/records.ts'
import { callbackUrl, type AuthorizeRequest } from './request.ts'

/** What an authorization code stands for. It is bound to the client, the callback and the challenge (`oauth/code-once`). */
export interface Grant {
  readonly sub: string
  readonly clientId: string
  readonly redirectUri: string
  readonly scope: string
  readonly nonce?: string
  readonly challenge?: string
}

/** Sends a signed-in user back to the app: with a code, which works once and for five minutes, or with tokens. */
export async function backToApp(
  context: Context,
  call: Call,
  request: AuthorizeRequest,
  user: UserRecord,
): Promise<Response> {
  const { client, pool, redirectUri, scope, state, nonce, challenge } = request
  const more = { scope, ...(nonce === undefined ? {} : { nonce }) }
  if (request.responseType === 'code') {
    const grant: Grant = {
      ...more,
      sub: user.sub,
      clientId: client.id,
      redirectUri,
      ...(challenge ? { challenge } : {}),
    }
    const code = context.sessions.keep('code', grant, context.now() + 5 * MINUTE)
    return call.redirect(callbackUrl(redirectUri, { code, state }), 302)
  }
  const tokens = await signIn(context, pool, client, user, more)
  const fragment = new URLSearchParams({
    ...(scope.split(' ').includes('openid') ? { id_token: tokens.idToken } : {}),
    access_token: tokens.accessToken,
    expires_in: String(tokens.expiresIn),
    token_type: 'Bearer',
    ...(state === undefined ? {} : { state }),
  })
  return call.redirect(`${new URL(redirectUri).href}#${fragment.toString()}`, 302)
}
