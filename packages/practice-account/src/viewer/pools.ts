import { format } from '@workbook/i18n'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { domainOf, mailsLinks, passwordPolicy, verifiesEmail } from '../cognito/pools/pool.ts'
import { lookOf } from '../hosted-ui/views/look.ts'
import type { Marked } from '../options.ts'
import type { Html } from '../pages/layout.ts'
import pagesMessages from '../pages/pages.en.ts'
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.ts'
import { pageLinks } from './client.ts'
import { badge, fact, time } from './page.ts'
import viewerMessages from './viewer.en.ts'

const MOST_USERS = 50

/** One user pool: its settings that matter in the lessons, its clients (never a secret), its users. */
export function poolSection(context: Context, pool: PoolRecord, marked: Marked, alone = false): Html {
  const { state } = context
  const said = viewerMessages.pools
  const clients = [...state.clientsOfPool.find(pool.id)]
    .map((id) => state.clients.get(id))
    .filter((one) => one !== undefined)
  const subs = [...state.usersOfPool.find(pool.id)]
  const users = subs
    .slice(-MOST_USERS)
    .map((sub) => state.users.get(sub))
    .filter((one) => one !== undefined)
  const prefix = domainOf(context, pool)
  const domain = prefix === undefined ? undefined : state.domains.get(prefix)
  const trigger = pool.settings.LambdaConfig?.PostConfirmation
  const title = html`<a href="/pools/${pool.id}">${pool.settings.PoolName}</a> ${badge(marked.poolId === pool.id)}`
  return html`<section
    class="panel"
    data-key="${pool.id}"
    data-announce="${format(said.announce, { name: pool.settings.PoolName ?? '' })}"
  >
    ${alone ? html`<p>${badge(marked.poolId === pool.id)}</p>` : html`<h3>${title}</h3>`}
    <p class="small"><code>${pool.id}</code></p>
    <dl>
      ${fact(said.signInBy, signInBy(pool))} ${fact(said.confirmation, confirmation(pool))}
      ${fact(said.selfSignUp, pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly ? said.closed : said.open)}
      ${fact(said.domain, domain ? `${domain.prefix} (${pagesMessages.looks[lookOf(domain)]})` : viewerMessages.none)}
      ${trigger ? fact(said.trigger, html`<code>${trigger.split(':function:').at(-1) ?? trigger}</code>`) : ''}
      ${alone ? moreFacts(pool) : ''}
    </dl>
    ${part(alone, said.clients)}
    ${clients.length === 0 ? html`<p class="empty">${said.noClients}</p>` : clientTable(context, pool, clients, marked)}
    ${part(alone, html`${said.users} <span class="count">${subs.length}</span>`)}
    ${users.length === 0 ? html`<p class="empty">${said.noUsers}</p>` : userTable(pool, users.toReversed())}
    ${subs.length > MOST_USERS ? html`<p class="small">${format(said.newest, { count: MOST_USERS })}</p>` : ''}
  </section>`
}

function part(alone: boolean, title: Html | string): Html {
  return alone ? html`<h2>${title}</h2>` : html`<h4>${title}</h4>`
}

function moreFacts(pool: PoolRecord): Html {
  const policy = passwordPolicy(pool)
  const said = viewerMessages.pools
  const wants = [
    policy.RequireLowercase && said.wants.lower,
    policy.RequireUppercase && said.wants.upper,
    policy.RequireNumbers && said.wants.number,
    policy.RequireSymbols && said.wants.symbol,
  ].filter((one) => one !== false)
  return html`${fact(said.password, [format(said.characters, { count: policy.MinimumLength }), ...wants].join(', '))}
  ${fact(said.nameCase, pool.settings.UsernameConfiguration?.CaseSensitive === false ? said.doesNotCount : said.counts)}
  ${fact(said.deletionProtection, pool.settings.DeletionProtection === 'ACTIVE' ? said.on : said.off)}
  ${fact(viewerMessages.created, time(pool.createdAt))}`
}

function signInBy(pool: PoolRecord): string {
  const { UsernameAttributes, AliasAttributes } = pool.settings
  if (UsernameAttributes?.length) return UsernameAttributes.join(', ')
  return [viewerMessages.pools.userName, ...(AliasAttributes ?? [])].join(', ')
}

function confirmation(pool: PoolRecord): string {
  const { confirmations } = viewerMessages.pools
  if (!verifiesEmail(pool)) return confirmations.none
  return mailsLinks(pool) ? confirmations.link : confirmations.code
}

function clientTable(context: Context, pool: PoolRecord, clients: readonly ClientRecord[], marked: Marked): Html {
  const { name, none } = viewerMessages
  const { clientsOf, clientColumns: columns } = viewerMessages.pools
  const { noSecret, hasSecret } = viewerMessages.client
  return table(
    format(clientsOf, { pool: nameAndId(pool) }),
    [name, columns.id, columns.secret, columns.callbacks, columns.pages],
    clients.map((client) => [
      html`<a href="/clients/${client.id}">${client.settings.ClientName}</a> ${badge(marked.clientId === client.id)}`,
      html`<code>${client.id}</code>`,
      client.secret === undefined ? noSecret : hasSecret,
      client.settings.CallbackURLs?.join(', ') || none,
      html`<span class="links">${pageLinks(context, client)}</span>`,
    ]),
  )
}

function userTable(pool: PoolRecord, users: readonly UserRecord[]): Html {
  const { yes, no } = viewerMessages
  const { usersOf, userColumns: columns } = viewerMessages.pools
  return table(
    format(usersOf, { pool: nameAndId(pool) }),
    [columns.user, columns.status, columns.verified, columns.enabled, columns.since],
    users.map((user) => [
      html`<a href="/users/${user.sub}">${user.attributes.email ?? user.username}</a><br /><code class="small"
          >${user.username}</code
        >`,
      html`<span class="pill ${user.status === 'CONFIRMED' ? 'good' : 'open'}">${user.status}</span>`,
      user.attributes.email_verified === 'true' ? yes : no,
      user.enabled ? yes : no,
      time(user.createdAt),
    ]),
  )
}

/** Distinguishes pools of the same name for screen reader users. */
function nameAndId({ id, settings }: PoolRecord): string {
  return `${settings.PoolName ?? ''} (${id})`
}

/** A table that scrolls by itself on a narrow screen; the keyboard can reach it to scroll. */
export function table(label: string, head: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
