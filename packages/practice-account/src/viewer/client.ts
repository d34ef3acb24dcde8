import { format } from '@workbook/i18n'
import { html } from 'hono/html'

import { tokenSeconds } from '../cognito/clients/rules.ts'
import type { Context } from '../cognito/context.ts'
import { domainAddress } from '../cognito/domains/domain.ts'
import { refusedRedirect } from '../hosted-ui/refused-redirect.ts'
import type { Marked } from '../options.ts'
import type { Html } from '../pages/layout.ts'
import type { ClientRecord } from '../store/records.ts'
import { badge, codes, fact } from './page.ts'
import messages from './viewer.en.ts'

/** One app client: everything that the lessons need, and never its secret. */
export function clientSection(context: Context, client: ClientRecord, marked: Marked): Html {
  const { settings } = client
  const pool = context.state.pools.get(client.poolId)
  const { client: said, none, no, yes, userPool } = messages
  return html`<section class="panel" data-key="${client.id}">
    <p class="small"><code>${client.id}</code> ${badge(marked.clientId === client.id)}</p>
    ${refusedRedirect(context, client)}
    <dl>
      ${fact(userPool, html`<a href="/pools/${client.poolId}">${pool?.settings.PoolName}</a>`)}
      ${fact(said.secret, client.secret === undefined ? said.noSecret : said.hasSecret)}
      ${fact(said.hostedPages, settings.AllowedOAuthFlowsUserPoolClient ? said.on : said.off)}
      ${fact(said.flows, codes(settings.AllowedOAuthFlows, none))}
      ${fact(said.scopes, codes(settings.AllowedOAuthScopes, none))}
      ${fact(said.callbacks, codes(settings.CallbackURLs, none))}
      ${fact(said.signOuts, codes(settings.LogoutURLs, none))}
      ${fact(said.providers, codes(settings.SupportedIdentityProviders, none))}
      ${fact(said.signIns, codes(settings.ExplicitAuthFlows, said.defaultSignIns))}
      ${fact(said.branding, context.state.brandings.get(client.id) ? yes : none)}
      ${fact(said.tells, settings.PreventUserExistenceErrors === 'ENABLED' ? no : said.tellsLegacy)}
      ${fact(said.tokenLives, format(said.minutes, { count: tokenSeconds(settings, 'AccessToken') / 60 }))}
    </dl>
    <p class="links">${pageLinks(context, client)}</p>
  </section>`
}

/** Links to the hosted pages of a client, if it has any. */
export function pageLinks(context: Context, client: ClientRecord): Html | string {
  const said = messages.client
  const callback = client.settings.CallbackURLs?.[0]
  const prefix = context.state.domainsOfPool.first(client.poolId)
  if (prefix === undefined) return said.noDomain
  if (callback === undefined) return said.noCallback
  const query = new URLSearchParams({ client_id: client.id, response_type: 'code', redirect_uri: callback })
  const at = domainAddress(context, prefix)
  const of = format(said.of, { client: client.settings.ClientName ?? '' })
  return html`<a href="${at}/signup?${query.toString()}">${said.signUpPage}<span class="for-ears"> ${of}</span></a>
    <a href="${at}/login?${query.toString()}">${said.signInPage}<span class="for-ears"> ${of}</span></a>`
}
