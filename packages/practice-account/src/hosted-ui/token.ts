import { createHash } from 'node:crypto'

import type { Context as Call } from 'hono'

import { refresh, signIn, type Tokens } from '../cognito/auth/tokens.ts'
import type { Context } from '../cognito/context.ts'
import { AwsError } from '../cognito/errors.ts'
import type { ClientRecord } from '../store/records.ts'
import { callingClient } from './client-auth.ts'
import type { Grant } from './grant.ts'

/** POST /oauth2/token (`oauth/code`) [DOC token-endpoint]. It is the only endpoint that every origin may call. */
export async function token(context: Context, call: Call): Promise<Response> {
  call.header('Access-Control-Allow-Origin', '*')
  if (call.req.method === 'OPTIONS') {
    call.header('Access-Control-Allow-Methods', 'POST')
    call.header('Access-Control-Allow-Headers', 'authorization, content-type')
    return call.body(null, 204)
  }
  if (!call.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return refuse(call, 'invalid_request')
  const form = new URLSearchParams(await call.req.text())
  const client = callingClient(context, call, form)
  if (client === undefined) return refuse(call, 'invalid_client')
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return byCode(context, call, client, form)
    case 'refresh_token':
      return byRefresh(context, call, client, form)
    case 'client_credentials':
      return refuse(call, 'unauthorized_client')
    case null:
      return refuse(call, 'invalid_request')
    default:
      return refuse(call, 'unsupported_grant_type')
  }
}

async function byCode(context: Context, call: Call, client: ClientRecord, form: URLSearchParams): Promise<Response> {
  if (!client.settings.AllowedOAuthFlows?.includes('code')) return refuse(call, 'unauthorized_client')
  if (!form.get('code') || !form.get('redirect_uri')) return refuse(call, 'invalid_request')
  // This uses the code up: it works once, even if the request fails.
  const grant = context.sessions.take<Grant>('code', form.get('code') ?? '', context.now())
  const user = grant && context.state.users.get(grant.sub)
  const pool = context.state.pools.get(client.poolId)
  if (!grant || !user?.enabled || !pool || grant.clientId !== client.id) return refuse(call, 'invalid_grant')
  if (grant.redirectUri !== form.get('redirect_uri') || !isVerifier(grant.challenge, form.get('code_verifier')))
    return refuse(call, 'invalid_grant')
  const { scope, nonce } = grant
  const tokens = await signIn(context, pool, client, user, { scope, ...(nonce === undefined ? {} : { nonce }) })
  return answer(call, tokens, scope)
}

async function byRefresh(context: Context, call: Call, client: ClientRecord, form: URLSearchParams): Promise<Response> {
  const pool = context.state.pools.get(client.poolId)
  if (!pool) return refuse(call, 'invalid_grant')
  if (!form.get('refresh_token')) return refuse(call, 'invalid_request')
  try {
    const tokens = await refresh(context, pool, client, form.get('refresh_token') ?? '')
    return answer(call, tokens, tokens.scope)
  } catch (error) {
    if (error instanceof AwsError) return refuse(call, 'invalid_grant')
    throw error
  }
}

/** PKCE with S256: the verifier must hash to the challenge; neither may come without the other. */
function isVerifier(challenge: string | undefined, verifier: string | null): boolean {
  if (challenge === undefined) return verifier === null || verifier === ''
  return verifier !== null && createHash('sha256').update(verifier).digest('base64url') === challenge
}

function answer(call: Call, tokens: Tokens, scope: string): Response {
  return call.json({
    ...(scope.split(' ').includes('openid') ? { id_token: tokens.idToken } : {}),
    access_token: tokens.accessToken,
    ...(tokens.refreshToken === undefined ? {} : { refresh_token: tokens.refreshToken }),
    expires_in: tokens.expiresIn,
    token_type: 'Bearer',
  })
}

function refuse(call: Call, error: string): Response {
  return call.json({ error }, 400)
}
