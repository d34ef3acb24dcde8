import { format } from '@workbook/i18n'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { listAttributes } from '../cognito/users/describe.ts'
import type { Html } from '../pages/layout.ts'
import type { UserRecord } from '../store/records.ts'
import { fact, time } from './page.ts'
import { table } from './pools.ts'
import messages from './viewer.en.ts'

/** One user: status, attributes, sign-ins; nothing that would reveal a password or a code. */
export function userSection(context: Context, user: UserRecord): Html {
  const pool = context.state.pools.get(user.poolId)
  const signIns = [...context.state.signInsOfUser.find(user.sub)]
    .map((jti) => context.state.signIns.get(jti))
    .filter((one) => one !== undefined && !one.revoked && one.until > context.now())
  const { email } = user.attributes
  const { yes, no, created, name, value, userPool, user: said } = messages
  return html`<section class="panel" data-key="${user.sub}">
    <p><span class="pill ${user.status === 'CONFIRMED' ? 'good' : 'open'}">${user.status}</span></p>
    <dl>
      ${fact(said.userName, html`<code>${user.username}</code>`)}
      ${fact(userPool, html`<a href="/pools/${user.poolId}">${pool?.settings.PoolName}</a>`)}
      ${fact(said.enabled, user.enabled ? yes : no)} ${fact(said.signIns, String(signIns.length))}
      ${fact(created, time(user.createdAt))} ${fact(said.changed, time(user.modifiedAt))}
      ${user.newEmail === undefined ? '' : fact(said.newEmail, user.newEmail)}
    </dl>
    <h2>${said.attributes}</h2>
    ${table(
      said.attributes,
      [name, value],
      listAttributes(user).map(({ Name = '', Value = '' }) => [html`<code>${Name}</code>`, Value]),
    )}
    ${
      email === undefined
        ? ''
        : html`<p class="links">
            <a href="/inbox?to=${encodeURIComponent(email)}">${format(said.mails, { email })}</a>
          </p>`
    }
  </section>`
}
