import { html } from 'hono/html'
import { domainOf, mailsLinks, passwordPolicy, verifiesEmail } from '../cognito/pools/pool.ts'
import type { Context } from '../cognito/context.ts'
import type { Marked } from '../server/account.ts'
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.ts'
import type { Html } from '../pages/layout.ts'
import { pageLinks } from './client.ts'
import { badge, fact, time } from './page.ts'

const MOST_USERS = 50

/** One user pool: its settings that matter in the lessons, its clients (never a secret), its users. */
export function poolSection(context: Context, pool: PoolRecord, marked: Marked, alone = false): Html {
  const { state } = context
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
  return html`<section class="panel" data-key="${pool.id}" data-announce="User pool ${pool.settings.PoolName}">
    ${alone ? html`<p>${badge(marked.poolId === pool.id)}</p>` : html`<h3>${title}</h3>`}
    <p class="small"><code>${pool.id}</code></p>
    <dl>
      ${fact('Sign-in by', signInBy(pool))} ${fact('Confirmation', confirmation(pool))}
      ${fact('Self sign-up', pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly ? 'closed' : 'open')}
      ${fact('Domain', domain ? `${domain.prefix} (${domain.managedLoginVersion === 2 ? 'managed login' : 'classic hosted UI'})` : 'none')}
      ${trigger ? fact('After confirmation', html`<code>${trigger.split(':function:').at(-1) ?? trigger}</code>`) : ''}
      ${alone ? moreFacts(pool) : ''}
    </dl>
    ${part(alone, html`App clients`)}
    ${clients.length === 0 ? html`<p class="empty">None.</p>` : clientTable(context, pool, clients, marked)}
    ${part(alone, html`Users <span class="count">${subs.length}</span>`)}
    ${users.length === 0 ? html`<p class="empty">Nobody has signed up.</p>` : userTable(pool, users.toReversed())}
    ${subs.length > MOST_USERS ? html`<p class="small">The newest ${MOST_USERS} are shown.</p>` : ''}
  </section>`
}

function part(alone: boolean, title: Html): Html {
  return alone ? html`<h2>${title}</h2>` : html`<h4>${title}</h4>`
}

function moreFacts(pool: PoolRecord): Html {
  const policy = passwordPolicy(pool)
  const wants = [
    policy.RequireLowercase && 'lower case',
    policy.RequireUppercase && 'upper case',
    policy.RequireNumbers && 'number',
    policy.RequireSymbols && 'symbol',
  ].filter((one) => one !== false)
  return html`${fact('Password', [`${policy.MinimumLength} characters`, ...wants].join(', '))}
  ${fact('Case of names', pool.settings.UsernameConfiguration?.CaseSensitive === false ? 'does not count' : 'counts')}
  ${fact('Deletion protection', pool.settings.DeletionProtection === 'ACTIVE' ? 'on' : 'off')}
  ${fact('Created', time(pool.createdAt))}`
}

function signInBy(pool: PoolRecord): string {
  const { UsernameAttributes, AliasAttributes } = pool.settings
  if (UsernameAttributes?.length) return UsernameAttributes.join(', ')
  return ['user name', ...(AliasAttributes ?? [])].join(', ')
}

function confirmation(pool: PoolRecord): string {
  if (!verifiesEmail(pool)) return 'no mail: Cognito verifies no e-mail addresses'
  return mailsLinks(pool) ? 'a link is mailed' : 'a code is mailed'
}

function clientTable(context: Context, pool: PoolRecord, clients: readonly ClientRecord[], marked: Marked): Html {
  return table(
    `App clients of ${nameAndId(pool)}`,
    ['Name', 'Client id', 'Secret', 'Callback URLs', 'Pages'],
    clients.map((client) => [
      html`<a href="/clients/${client.id}">${client.settings.ClientName}</a> ${badge(marked.clientId === client.id)}`,
      html`<code>${client.id}</code>`,
      client.secret === undefined ? 'no secret' : 'has a secret',
      client.settings.CallbackURLs?.join(', ') || 'none',
      html`<span class="links">${pageLinks(context, client)}</span>`,
    ]),
  )
}

function userTable(pool: PoolRecord, users: readonly UserRecord[]): Html {
  return table(
    `Users of ${nameAndId(pool)}`,
    ['User', 'Status', 'E-mail verified', 'Enabled', 'Since'],
    users.map((user) => [
      html`<a href="/users/${user.sub}">${user.attributes.email ?? user.username}</a><br /><code class="small"
          >${user.username}</code
        >`,
      html`<span class="pill ${user.status === 'CONFIRMED' ? 'good' : 'open'}">${user.status}</span>`,
      user.attributes.email_verified === 'true' ? 'yes' : 'no',
      user.enabled ? 'yes' : 'no',
      time(user.createdAt),
    ]),
  )
}

/** Tells a pool from another one of the same name, for those who hear it. */
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
