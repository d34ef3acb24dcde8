import type { Context } from '../cognito/context.ts'
import type { BrandingRecord, ClientRecord, DomainRecord, PoolRecord } from '../store/records.ts'

/** A valid request for a hosted page or for /oauth2/authorize. */
export interface AuthorizeRequest {
  readonly domain: DomainRecord
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly redirectUri: string
  readonly responseType: 'code' | 'token'
  readonly scope: string
  readonly state?: string
  readonly nonce?: string
  readonly challenge?: string
}

/** The result of the check. Only a registered address is ever redirected to (`hosted-pages/unregistered-callback`). */
export type Checked =
  | { readonly kind: 'good'; readonly request: AuthorizeRequest }
  | { readonly kind: 'no-domain' }
  | { readonly kind: 'error-page'; readonly error: string; readonly clientId: string }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'callback'; readonly url: string }

/** Checks the parameters that the hosted pages and the authorize endpoint share [DOC authorization-endpoint]. */
export function checkRequest(context: Context, prefix: string, query: URLSearchParams, forPage: boolean): Checked {
  const domain = context.state.domains.get(prefix)
  const pool = domain && context.state.pools.get(domain.poolId)
  if (domain === undefined || pool === undefined) return { kind: 'no-domain' }
  const clientId = query.get('client_id') ?? ''
  const client = context.state.clients.get(clientId)
  if (client === undefined || client.poolId !== pool.id)
    return { kind: 'error-page', error: 'invalid_request', clientId }
  if (forPage && needsStyle(domain, context.state.brandings.get(client.id))) return { kind: 'unavailable' }
  const redirectUri = query.get('redirect_uri') ?? ''
  if (!client.settings.CallbackURLs?.includes(redirectUri))
    return { kind: 'error-page', error: 'redirect_mismatch', clientId }
  const state = query.get('state') ?? undefined
  const fault = faultOf(client, query)
  if (fault) return { kind: 'callback', url: callbackUrl(redirectUri, { error: fault, state }) }
  const asked = query.get('scope')?.split(/[ +]+/).filter(Boolean) ?? []
  const scope = (asked.length > 0 ? asked : (client.settings.AllowedOAuthScopes ?? [])).join(' ')
  const nonce = query.get('nonce')
  const challenge = query.get('code_challenge')
  const responseType = query.get('response_type') === 'token' ? 'token' : 'code'
  return {
    kind: 'good',
    request: {
      domain,
      pool,
      client,
      redirectUri,
      responseType,
      scope,
      ...(state === undefined ? {} : { state }),
      ...(nonce ? { nonce } : {}),
      ...(challenge ? { challenge } : {}),
    },
  }
}

/** Version 2 (managed login) shows pages only to clients that have a branding style (`domains/no-style-no-page`) [FIELD]. */
function needsStyle(domain: DomainRecord, branding: BrandingRecord | undefined): boolean {
  return domain.managedLoginVersion === 2 && branding === undefined
}

/** The OAuth error of a request whose client and callback are valid, if there is one (`hosted-pages/invalid-request`). */
function faultOf(client: ClientRecord, query: URLSearchParams): string | undefined {
  const { AllowedOAuthFlowsUserPoolClient, AllowedOAuthFlows = [], AllowedOAuthScopes = [] } = client.settings
  const type = query.get('response_type')
  if (type !== 'code' && type !== 'token') return 'invalid_request'
  const flow = type === 'code' ? 'code' : 'implicit'
  if (!AllowedOAuthFlowsUserPoolClient || !AllowedOAuthFlows.includes(flow)) return 'unauthorized_client'
  const asked = query.get('scope')?.split(/[ +]+/).filter(Boolean) ?? []
  if (asked.some((scope) => !AllowedOAuthScopes.includes(scope))) return 'invalid_scope'
  const challenge = query.get('code_challenge')
  const method = query.get('code_challenge_method')
  if (method !== null && method !== 'S256') return 'invalid_request'
  if (challenge !== null && (method === null || !/^[\w\-.~]{43,128}$/.test(challenge))) return 'invalid_request'
  return undefined
}

/** A callback with parameters added to those that it has. */
export function callbackUrl(redirectUri: string, parameters: Record<string, string | undefined>): string {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value)
  return url.href
}
