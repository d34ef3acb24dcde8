import { html } from 'hono/html'
import type { Context } from '../cognito/context.ts'
import { listAttributes } from '../cognito/users/describe.ts'
import type { Html } from '../pages/layout.ts'
import type { UserRecord } from '../store/records.ts'
import { table } from './pools.ts'
import { fact, time } from './page.ts'

/** One user: status, attributes, sign-ins; nothing from which a password or a code could be told. */
export function userSection(context: Context, user: UserRecord): Html {
  const pool = context.state.pools.get(user.poolId)
  const signIns = [...context.state.signInsOfUser.find(user.sub)]
    .map((jti) => context.state.signIns.get(jti))
    .filter((one) => one !== undefined && !one.revoked && one.until > context.now())
  const { email } = user.attributes
  return html`<section class="panel" data-key="${user.sub}">
    <p><span class="pill ${user.status === 'CONFIRMED' ? 'good' : 'open'}">${user.status}</span></p>
    <dl>
      ${fact('User name', html`<code>${user.username}</code>`)}
      ${fact('User pool', html`<a href="/pools/${user.poolId}">${pool?.settings.PoolName}</a>`)}
      ${fact('Enabled', user.enabled ? 'yes' : 'no')} ${fact('Open sign-ins', String(signIns.length))}
      ${fact('Created', time(user.createdAt))} ${fact('Changed', time(user.modifiedAt))}
      ${user.newEmail === undefined ? '' : fact('Address that waits for its code', user.newEmail)}
    </dl>
    <h2>Attributes</h2>
    ${table(
      'Attributes',
      ['Name', 'Value'],
      listAttributes(user).map(({ Name = '', Value = '' }) => [html`<code>${Name}</code>`, Value]),
    )}
    ${
      email === undefined
        ? ''
        : html`<p class="links"><a href="/inbox?to=${encodeURIComponent(email)}">Mails to ${email}</a></p>`
    }
  </section>`
}
