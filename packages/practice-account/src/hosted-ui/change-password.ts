import type { Context as Call } from 'hono'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { checkPassword } from '../cognito/users/password-policy.ts'
import { keepPassword } from '../cognito/users/password.ts'
import type { Html } from '../pages/layout.ts'
import type { UserRecord } from '../store/records.ts'
import { startSession } from './cookies.ts'
import { backToApp } from './grant.ts'
import messages from './hosted.en.ts'
import { readForm, showForm, sibling, textOf, visit, type Form, type Visit } from './page.ts'
import { newPasswordField } from './views/fields.ts'
import { formSheet } from './views/sheet.ts'

/** The page after a temporary password: the user chooses a new one, then goes back to the app. */
export function changePassword(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    const session = here.query.get('session') ?? ''
    const known = context.sessions.look<{ sub: string }>('change-password', session, context.now())
    const user = known && context.state.users.get(known.sub)
    if (user?.status !== 'FORCE_CHANGE_PASSWORD' || user.poolId !== here.request.pool.id) {
      here.query.delete('session')
      return call.redirect(sibling(here, 'login'), 303)
    }
    if (call.req.method === 'GET') return showForm(here, (form) => page(here, form))
    const fields = await readForm(here)
    if (fields === undefined) return showForm(here, (form) => page(here, form, messages.stale), 400)
    try {
      const password = fields.get('password') ?? ''
      checkPassword(here.request.pool, password)
      const changed: UserRecord = {
        ...user,
        password: keepPassword(here.request.pool, user.username, password),
        status: 'CONFIRMED',
        modifiedAt: context.now(),
      }
      context.sessions.forget('change-password', session)
      context.commit(['user', user.sub, changed])
      startSession(context, call, changed)
      return await backToApp(context, call, here.request, changed)
    } catch (error) {
      const problem = textOf(error)
      return showForm(here, (form) => page(here, form, problem))
    }
  })
}

function page(here: Visit, form: Form, problem?: string): Html {
  const { changePassword, labels } = messages
  return formSheet({
    visit: here,
    form,
    title: changePassword.title,
    intro: html`<p>${changePassword.intro}</p>`,
    problem,
    fields: newPasswordField(here.request.pool, labels.newPassword),
    button: changePassword.save,
  })
}
