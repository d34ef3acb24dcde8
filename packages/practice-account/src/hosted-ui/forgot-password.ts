import type { Context as Call } from 'hono'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { AwsError } from '../cognito/errors.ts'
import { postConfirmation } from '../cognito/triggers/post-confirmation.ts'
import { codeMismatch } from '../cognito/users/confirm.ts'
import { findUser } from '../cognito/users/find.ts'
import { mailReset, resetPassword } from '../cognito/users/reset.ts'
import type { Html } from '../pages/layout.ts'
import { message } from '../pages/message.ts'
import messages from './hosted.en.ts'
import { readForm, showForm, sibling, textOf, visit, type Form, type Visit } from './page.ts'
import { field, nameField, newPasswordField } from './views/fields.ts'
import { inboxNote } from './views/inbox-note.ts'
import { lookOf } from './views/look.ts'
import { formSheet } from './views/sheet.ts'

/** GET and POST /forgotPassword: first the name, then the mailed code with a new password. It never reveals whether a user exists. */
export function forgotPassword(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    if (call.req.method === 'GET') return showForm(here, (form) => askName(here, form))
    const fields = await readForm(here)
    if (fields === undefined) return showForm(here, (form) => askName(here, form, messages.stale), 400)
    const name = fields.get('username')?.trim() ?? ''
    const user = findUser(context, here.request.pool, name)
    if (!fields.has('code')) {
      try {
        if (user) mailReset(context, user, here.request.client.id)
      } catch (error) {
        if (!(error instanceof AwsError)) throw error
      }
      return showForm(here, (form) => askCode(here, form, name))
    }
    try {
      if (user === undefined) throw codeMismatch()
      const { pool, client } = here.request
      const code = (fields.get('code') ?? '').trim()
      const renewed = resetPassword(context, pool, user, code, fields.get('password') ?? '')
      await postConfirmation(context, pool, renewed, {
        source: 'PostConfirmation_ConfirmForgotPassword',
        clientId: client.id,
      })
      return await call.html(changed(here))
    } catch (error) {
      const problem = textOf(error)
      return showForm(here, (form) => askCode(here, form, name, problem))
    }
  })
}

function askName(here: Visit, form: Form, problem?: string): Html {
  const said = messages.forgotPassword
  return formSheet({
    visit: here,
    form,
    title: said.title,
    intro: html`<p>${said.intro}</p>`,
    problem,
    fields: nameField(here.request.pool),
    button: said.mail,
    after: html`<p class="aside"><a href="${sibling(here, 'login')}">${said.back}</a></p>`,
  })
}

function askCode(here: Visit, form: Form, name: string, problem?: string): Html {
  const said = messages.forgotPassword
  return formSheet({
    visit: here,
    form,
    title: said.setTitle,
    intro: html`<p>${said.setIntro}</p>
      ${inboxNote()}`,
    problem,
    fields: html`<input type="hidden" name="username" value="${name}" />
      ${field({ name: 'code', label: messages.labels.code, autocomplete: 'one-time-code' })}
      ${newPasswordField(here.request.pool, messages.labels.newPassword)}`,
    button: said.save,
  })
}

function changed(here: Visit): Html {
  return message({
    ...messages.forgotPassword.changed,
    mood: 'good',
    look: lookOf(here.request.domain),
    link: { href: sibling(here, 'login'), text: messages.signIn },
  })
}
