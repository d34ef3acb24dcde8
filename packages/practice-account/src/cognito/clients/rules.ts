import type { CreateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider'

import type { PoolRecord } from '../../store/records.ts'
import { AwsError, invalidParameter } from '../errors.ts'

const SCOPES = ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin']
const LEGACY_FLOWS = ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH']

/** What AWS refuses in a client although every member by itself is valid (`clients/callback-http`) [MODEL/FIELD]. */
export function checkClientSettings(pool: PoolRecord, settings: Omit<CreateUserPoolClientRequest, 'ClientName'>): void {
  const callbacks = settings.CallbackURLs ?? []
  for (const url of [...callbacks, ...(settings.LogoutURLs ?? [])]) checkUrl(url)
  if (settings.DefaultRedirectURI !== undefined && !callbacks.includes(settings.DefaultRedirectURI))
    throw invalidParameter('DefaultRedirectURI is not in the list of callback URLs.')
  checkFlows(settings.ExplicitAuthFlows ?? [])
  checkOAuth(settings)
  checkProviders(settings.SupportedIdentityProviders ?? [])
  checkAttributes(pool, [...(settings.ReadAttributes ?? []), ...(settings.WriteAttributes ?? [])])
  checkValidity(settings)
}

function checkUrl(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined) throw invalidParameter(`${url} is not a valid URL: it must be absolute.`)
  if (url.includes('#')) throw invalidParameter(`${url} cannot contain a fragment.`)
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(parsed.hostname)
  if (parsed.protocol === 'http:' && !loopback)
    throw invalidParameter(`${url} cannot use the HTTP protocol: only https, or http on localhost.`)
  // An app scheme such as myapp:// is fine. These run as script, or read files, in a browser.
  if (['javascript:', 'data:', 'vbscript:', 'file:', 'blob:'].includes(parsed.protocol))
    throw invalidParameter(`${url} is not a valid redirect URL.`)
}

function checkFlows(flows: readonly string[]): void {
  if (flows.some((flow) => LEGACY_FLOWS.includes(flow)) && flows.some((flow) => flow.startsWith('ALLOW_')))
    throw invalidParameter('Legacy values of ExplicitAuthFlows cannot be mixed with values that begin with ALLOW_.')
}

function checkOAuth(settings: Omit<CreateUserPoolClientRequest, 'ClientName'>): void {
  for (const scope of settings.AllowedOAuthScopes ?? [])
    if (!SCOPES.includes(scope)) throw new AwsError('ScopeDoesNotExistException', `Invalid scope requested: ${scope}`)
  if (!settings.AllowedOAuthFlowsUserPoolClient) return
  const flows: readonly string[] = settings.AllowedOAuthFlows ?? []
  if (flows.length === 0 || (settings.AllowedOAuthScopes ?? []).length === 0)
    throw invalidParameter(
      'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
    )
  if (flows.includes('client_credentials')) {
    if (flows.length > 1)
      throw new AwsError(
        'InvalidOAuthFlowException',
        'client_credentials flow can not be selected along with code flow or implicit flow.',
      )
    throw new AwsError(
      'InvalidOAuthFlowException',
      'client_credentials flow needs resource servers, which the practice account does not have.',
    )
  }
  if ((settings.CallbackURLs ?? []).length === 0)
    throw new AwsError('InvalidOAuthFlowException', 'code flow and implicit flow need at least one callback URL.')
}

function checkProviders(providers: readonly string[]): void {
  for (const provider of providers)
    if (provider !== 'COGNITO') throw invalidParameter(`The provider ${provider} does not exist for User Pool.`)
}

function checkAttributes(pool: PoolRecord, names: readonly string[]): void {
  for (const name of names)
    if (!pool.schema.some((attribute) => attribute.Name === name))
      throw invalidParameter(`Invalid attribute specified while creating a client: ${name}`)
}

/** Access and ID tokens live five minutes to a day, refresh tokens an hour to ten years [MODEL]. */
function checkValidity(settings: Omit<CreateUserPoolClientRequest, 'ClientName'>): void {
  for (const token of ['AccessToken', 'IdToken'] as const) {
    const life = tokenSeconds(settings, token)
    if (life < 300 || life > 86_400)
      throw invalidParameter(`Invalid range for token validity: ${token} must live 5 minutes to 1 day.`)
  }
  const life = tokenSeconds(settings, 'RefreshToken')
  if (life < 3600 || life > 315_360_000)
    throw invalidParameter('Invalid range for token validity: RefreshToken must live 60 minutes to 10 years.')
}

const UNIT_SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }

/** How long a token of this client lives: an hour, refresh tokens 30 days, unless the client says otherwise [MODEL]. */
export function tokenSeconds(
  settings: Pick<
    CreateUserPoolClientRequest,
    'AccessTokenValidity' | 'IdTokenValidity' | 'RefreshTokenValidity' | 'TokenValidityUnits'
  >,
  token: 'AccessToken' | 'IdToken' | 'RefreshToken',
): number {
  const amount = settings[`${token}Validity`]
  if (!amount) return token === 'RefreshToken' ? 30 * 86_400 : 3600
  const unit = settings.TokenValidityUnits?.[token] ?? (token === 'RefreshToken' ? 'days' : 'hours')
  return amount * UNIT_SECONDS[unit]
}
