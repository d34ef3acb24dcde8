import { html } from 'hono/html'
import type { Context } from '../cognito/context.ts'
import { domainAddress } from '../cognito/domains/domain.ts'
import { tokenSeconds } from '../cognito/clients/rules.ts'
import { refusedRedirect } from '../hosted-ui/refused-redirect.ts'
import type { Html } from '../pages/layout.ts'
import type { Marked } from '../server/account.ts'
import type { ClientRecord } from '../store/records.ts'
import { badge, codes, fact } from './page.ts'

/** One app client: everything that the lessons look at, and never its secret. */
export function clientSection(context: Context, client: ClientRecord, marked: Marked): Html {
  const { settings } = client
  const pool = context.state.pools.get(client.poolId)
  return html`<section class="panel" data-key="${client.id}">
    <p class="small"><code>${client.id}</code> ${badge(marked.clientId === client.id)}</p>
    ${refusedRedirect(context, client)}
    <dl>
      ${fact('User pool', html`<a href="/pools/${client.poolId}">${pool?.settings.PoolName}</a>`)}
      ${fact('Secret', client.secret === undefined ? 'no secret' : 'has a secret')}
      ${fact('Hosted pages', settings.AllowedOAuthFlowsUserPoolClient ? 'on' : 'off (AllowedOAuthFlowsUserPoolClient)')}
      ${fact('OAuth flows', codes(settings.AllowedOAuthFlows, 'none'))}
      ${fact('Scopes', codes(settings.AllowedOAuthScopes, 'none'))}
      ${fact('Callback URLs', codes(settings.CallbackURLs, 'none'))}
      ${fact('Sign-out URLs', codes(settings.LogoutURLs, 'none'))}
      ${fact('Identity providers', codes(settings.SupportedIdentityProviders, 'none'))}
      ${fact('Ways to sign in', codes(settings.ExplicitAuthFlows, 'the default: SRP, custom, refresh'))}
      ${fact('Branding style', context.state.brandings.get(client.id) ? 'yes' : 'none')}
      ${fact('Tells who exists', settings.PreventUserExistenceErrors === 'ENABLED' ? 'no' : 'yes (LEGACY)')}
      ${fact('Access token lives', `${tokenSeconds(settings, 'AccessToken') / 60} minutes`)}
    </dl>
    <p class="links">${pageLinks(context, client)}</p>
  </section>`
}

/** Links to the hosted pages of a client, if it has any. */
export function pageLinks(context: Context, client: ClientRecord): Html | string {
  const callback = client.settings.CallbackURLs?.[0]
  const prefix = context.state.domainsOfPool.first(client.poolId)
  if (prefix === undefined) return 'No hosted pages: the user pool has no domain.'
  if (callback === undefined) return 'No hosted pages: there is no callback URL.'
  const query = new URLSearchParams({ client_id: client.id, response_type: 'code', redirect_uri: callback })
  const at = domainAddress(context, prefix)
  return html`<a href="${at}/signup?${query.toString()}"
      >Sign-up page<span class="for-ears"> of ${client.settings.ClientName}</span></a
    >
    <a href="${at}/login?${query.toString()}"
      >Sign-in page<span class="for-ears"> of ${client.settings.ClientName}</span></a
    >`
}
