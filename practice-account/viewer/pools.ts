import { html } from 'hono/html'
import { mailsLinks, verifiesEmail } from '../cognito/pools/pool.ts'
import type { Context } from '../cognito/context.ts'
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.ts'
import type { Html } from '../pages/layout.ts'

const MOST_USERS = 50

/** One user pool: its settings that matter in the lessons, its clients (never a secret), its users. */
export function poolSection(context: Context, pool: PoolRecord, prefix: string | undefined): Html {
  const { state } = context
  const clients = [...state.clientsOfPool.find(pool.id)]
    .map((id) => state.clients.get(id))
    .filter((one) => one !== undefined)
  const subs = [...state.usersOfPool.find(pool.id)]
  const users = subs
    .slice(-MOST_USERS)
    .map((sub) => state.users.get(sub))
    .filter((one) => one !== undefined)
  const domain = prefix === undefined ? undefined : state.domains.get(prefix)
  return html`<section class="panel" data-key="${pool.id}" data-announce="User pool ${pool.settings.PoolName}">
    <h3>${pool.settings.PoolName}</h3>
    <p class="small"><code>${pool.id}</code></p>
    <dl>
      ${fact('Sign-in by', signInBy(pool))} ${fact('Confirmation', confirmation(pool))}
      ${fact('Self sign-up', pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly ? 'closed' : 'open')}
      ${fact('Domain', domain ? `${domain.prefix} (${domain.managedLoginVersion === 2 ? 'managed login' : 'classic hosted UI'})` : 'none')}
    </dl>
    <h4>App clients</h4>
    ${clients.length === 0 ? html`<p class="empty">None.</p>` : clientTable(context, clients, prefix)}
    <h4>Users <span class="count">${subs.length}</span></h4>
    ${users.length === 0 ? html`<p class="empty">Nobody has signed up.</p>` : userTable(users.toReversed())}
    ${subs.length > MOST_USERS ? html`<p class="small">The newest ${MOST_USERS} are shown.</p>` : ''}
  </section>`
}

function fact(name: string, value: string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
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

function clientTable(context: Context, clients: readonly ClientRecord[], prefix: string | undefined): Html {
  return table(
    'App clients',
    ['Name', 'Client id', 'Secret', 'Callback URLs', 'Sign-up page'],
    clients.map((client) => [
      client.settings.ClientName ?? '',
      html`<code>${client.id}</code>`,
      client.secret === undefined ? 'no secret' : 'has a secret',
      client.settings.CallbackURLs?.join(', ') || 'none',
      signUpLink(context, client, prefix),
    ]),
  )
}

function signUpLink(context: Context, client: ClientRecord, prefix: string | undefined): Html | string {
  const callback = client.settings.CallbackURLs?.[0]
  if (prefix === undefined || callback === undefined) return '–'
  const query = new URLSearchParams({ client_id: client.id, response_type: 'code', redirect_uri: callback })
  return html`<a href="${context.endpoint}/auth/${prefix}/signup?${query.toString()}"
    >Open<span class="for-ears"> the sign-up page of ${client.settings.ClientName}</span></a
  >`
}

function userTable(users: readonly UserRecord[]): Html {
  return table(
    'Users',
    ['User', 'Status', 'E-mail verified', 'Enabled', 'Since'],
    users.map((user) => [
      html`${user.attributes.email ?? user.username}<br /><code class="small">${user.username}</code>`,
      html`<span class="pill ${user.status === 'CONFIRMED' ? 'good' : 'open'}">${user.status}</span>`,
      user.attributes.email_verified === 'true' ? 'yes' : 'no',
      user.enabled ? 'yes' : 'no',
      new Date(user.createdAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
    ]),
  )
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
