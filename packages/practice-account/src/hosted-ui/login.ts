import type { Context as Call } from 'hono'
import { html } from 'hono/html'

import { AWS_SAYS } from '../aws-says.ts'
import { checkMaySignIn } from '../cognito/auth/challenge.ts'
import { checkNameAndPassword } from '../cognito/auth/user-password.ts'
import { MINUTE, type Context } from '../cognito/context.ts'
import { AwsError, invalidParameter } from '../cognito/errors.ts'
import type { Html } from '../pages/layout.ts'
import type { UserRecord } from '../store/records.ts'
import { rememberPending, startSession } from './cookies.ts'
import { backToApp } from './grant.ts'
import messages from './hosted.en.ts'
import { readForm, showForm, sibling, textOf, visit, type Form, type Visit } from './page.ts'
import { field, nameField } from './views/fields.ts'
import { formSheet } from './views/sheet.ts'

/** GET and POST /login. The right password leads back to the app's callback. */
export function login(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    if (call.req.method === 'GET') return showForm(here, (form) => page(here, form))
    const fields = await readForm(here)
    if (fields === undefined) return showForm(here, (form) => page(here, form, messages.stale), 400)
    try {
      const user = check(here, fields.get('username')?.trim() ?? '', fields.get('password') ?? '')
      return await enter(here, user)
    } catch (error) {
      if (error instanceof AwsError && error.name === 'PasswordResetRequiredException')
        return call.redirect(sibling(here, 'forgotPassword'), 303)
      const problem = textOf(error)
      return showForm(here, (form) => page(here, form, problem, fields.get('username') ?? ''))
    }
  })
}

function check(here: Visit, name: string, password: string): UserRecord {
  const { pool, client } = here.request
  if (!client.settings.SupportedIdentityProviders?.includes('COGNITO')) throw invalidParameter(AWS_SAYS.noLoginOption)
  return checkNameAndPassword(here.context, pool, client, name, password)
}

/** The password was right. An unconfirmed user has to confirm first; a temporary password has to be changed first. */
async function enter(here: Visit, user: UserRecord): Promise<Response> {
  const { context, call, request } = here
  if (user.enabled && user.status === 'UNCONFIRMED') {
    rememberPending(context, call, user)
    return call.redirect(sibling(here, 'confirm'), 303)
  }
  checkMaySignIn(context, user)
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    const session = context.sessions.keep('change-password', { sub: user.sub }, context.now() + 5 * MINUTE)
    const query = new URLSearchParams(here.query)
    query.set('session', session)
    return call.redirect(`/auth/${request.domain.prefix}/changePassword?${query.toString()}`, 303)
  }
  startSession(context, call, user)
  return backToApp(context, call, request, user)
}

function page(here: Visit, form: Form, problem?: string, name = ''): Html {
  const { pool } = here.request
  const { labels, login } = messages
  const open = !pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly
  return formSheet({
    visit: here,
    form,
    title: messages.signIn,
    problem,
    fields: html`${nameField(pool, name)}
    ${field({ name: 'password', label: labels.password, type: 'password', autocomplete: 'current-password' })}`,
    button: messages.signIn,
    after: html`<p class="aside"><a href="${sibling(here, 'forgotPassword')}">${login.forgot}</a></p>
      ${open ? html`<p class="aside">${login.newHere} <a href="${sibling(here, 'signup')}">${login.create}</a></p>` : ''}`,
  })
}
