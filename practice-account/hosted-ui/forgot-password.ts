import type { Context as Call } from 'hono'
import { html } from 'hono/html'
import type { Context } from '../cognito/context.ts'
import { AwsError } from '../cognito/errors.ts'
import { codeMismatch } from '../cognito/users/confirm.ts'
import { findUser } from '../cognito/users/find.ts'
import { postConfirmation } from '../cognito/triggers/post-confirmation.ts'
import { mailReset, resetPassword } from '../cognito/users/reset.ts'
import type { Html } from '../pages/layout.ts'
import { message } from '../pages/message.ts'
import { readForm, showForm, sibling, STALE_FORM, textOf, visit, type Form, type Visit } from './page.ts'
import { field, nameField, newPasswordField } from './views/fields.ts'
import { lookOf } from './views/look.ts'
import { formSheet } from './views/sheet.ts'

/** GET and POST /forgotPassword: first the name, then the mailed code with a new password. It never tells who exists. */
export function forgotPassword(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    if (call.req.method === 'GET') return showForm(here, (form) => askName(here, form))
    const fields = await readForm(here)
    if (fields === undefined) return showForm(here, (form) => askName(here, form, STALE_FORM), 400)
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
  return formSheet({
    visit: here,
    form,
    title: 'Forgot your password?',
    intro: html`<p>We will mail you a code to set a new one.</p>`,
    problem,
    fields: nameField(here.request.pool),
    button: 'Mail me a code',
    after: html`<p class="aside"><a href="${sibling(here, 'login')}">Back to sign in</a></p>`,
  })
}

function askCode(here: Visit, form: Form, name: string, problem?: string): Html {
  return formSheet({
    visit: here,
    form,
    title: 'Set a new password',
    intro: html`<p>If there is an account with a confirmed address, a code is in its mail.</p>
      <p class="note practice">
        Practice account: mails do not leave this machine. <a href="/inbox">Open the inbox</a>
      </p>`,
    problem,
    fields: html`<input type="hidden" name="username" value="${name}" />
      ${field({ name: 'code', label: 'Code', autocomplete: 'one-time-code' })}
      ${newPasswordField(here.request.pool, 'New password')}`,
    button: 'Save',
  })
}

function changed(here: Visit): Html {
  return message({
    title: 'Your password is changed',
    text: 'You can sign in with it now.',
    mood: 'good',
    look: lookOf(here.request.domain),
    link: { href: sibling(here, 'login'), text: 'Sign in' },
  })
}
