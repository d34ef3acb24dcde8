import type { Context as Call } from 'hono'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { mailsLinks, verifiesEmail } from '../cognito/pools/pool.ts'
import { postConfirmation } from '../cognito/triggers/post-confirmation.ts'
import { codeMismatch, confirmByMail } from '../cognito/users/confirm.ts'
import { maskEmail } from '../cognito/users/describe.ts'
import { findUser } from '../cognito/users/find.ts'
import { fill } from '../pages/fill.ts'
import { layout, type Html } from '../pages/layout.ts'
import { message } from '../pages/message.ts'
import type { UserRecord } from '../store/records.ts'
import { pendingUser, startSession } from './cookies.ts'
import { backToApp } from './grant.ts'
import messages from './hosted.en.ts'
import { readForm, showForm, sibling, textOf, visit, type Form, type Visit } from './page.ts'
import { alert, field, nameField } from './views/fields.ts'
import { inboxNote } from './views/inbox-note.ts'
import { lookOf } from './views/look.ts'
import { formSheet } from './views/sheet.ts'

/** GET and POST /confirm: where a visitor lands after signing up. A code is typed in here; a link is in the mail. */
export function confirmPage(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    const user = pendingUser(context, call, here.request.pool)
    if (user && user.status !== 'UNCONFIRMED') return call.html(alreadyConfirmed(here))
    if (call.req.method === 'GET') return showForm(here, (form) => page(here, form, user))
    const fields = await readForm(here)
    if (fields === undefined) return showForm(here, (form) => page(here, form, user, messages.stale), 400)
    try {
      const named = user ?? findUser(context, here.request.pool, fields.get('username')?.trim() ?? '')
      if (named === undefined) throw codeMismatch()
      const confirmed = confirmByMail(context, here.request.pool, named, (fields.get('code') ?? '').trim())
      const { pool, client } = here.request
      await postConfirmation(context, pool, confirmed, {
        source: 'PostConfirmation_ConfirmSignUp',
        clientId: client.id,
      })
      // A visitor who signed up in this very browser is signed in now. Knowing a code is not enough for that.
      if (user === undefined) return call.html(alreadyConfirmed(here))
      startSession(context, call, confirmed)
      return await backToApp(context, call, here.request, confirmed)
    } catch (error) {
      const problem = textOf(error)
      return showForm(here, (form) => page(here, form, user, problem))
    }
  })
}

function page(here: Visit, form: Form, user: UserRecord | undefined, problem?: string): Html {
  const { pool } = here.request
  if (!verifiesEmail(pool)) return noMail(here)
  return mailsLinks(pool) && user ? lookInYourMail(here, form, user, problem) : codePage(here, form, user, problem)
}

function lookInYourMail(here: Visit, form: Form, user: UserRecord, problem?: string): Html {
  const said = messages.confirm
  return layout({
    title: said.lookTitle,
    shape: 'card',
    look: lookOf(here.request.domain),
    body: html`<div class="sheet">
      <p class="pool">${here.request.pool.settings.PoolName}</p>
      <h1>${said.lookTitle}</h1>
      ${alert(problem)}
      ${here.query.get('sent') === 'again' ? html`<p class="note" role="status">${said.newLink}</p>` : ''}
      <p>${fill(said.linkSent, { address: addressOf(user) })}</p>
      ${inboxNote()} ${resendForm(here, form)}
    </div>`,
  })
}

function codePage(here: Visit, form: Form, user: UserRecord | undefined, problem?: string): Html {
  const said = messages.confirm
  return formSheet({
    visit: here,
    form,
    title: said.title,
    intro: html`${here.query.get('sent') === 'again' ? html`<p class="note" role="status">${said.newCode}</p>` : ''}
    ${user ? html`<p>${fill(said.codeSent, { address: addressOf(user) })}</p>` : html`<p>${said.enterCode}</p>`}
    ${inboxNote()}`,
    problem,
    fields: html`${user ? '' : nameField(here.request.pool)}
    ${field({ name: 'code', label: messages.labels.code, autocomplete: 'one-time-code' })}`,
    button: said.button,
    after: user ? resendForm(here, form) : '',
  })
}

function addressOf({ attributes }: UserRecord): Html {
  return html`<strong>${maskEmail(attributes.email ?? '')}</strong>`
}

function resendForm(here: Visit, form: Form): Html {
  return html`<form method="post" action="${sibling(here, 'resendcode')}" class="aside">
    <input type="hidden" name="form_token" value="${form.token}" />
    <span>${messages.confirm.notThere}</span>
    <button type="submit" class="link">${messages.confirm.again}</button>
  </form>`
}

function noMail(here: Visit): Html {
  return message({
    ...messages.confirm.noMail,
    mood: 'bad',
    look: lookOf(here.request.domain),
  })
}

function alreadyConfirmed(here: Visit): Html {
  return message({
    ...messages.confirm.already,
    mood: 'good',
    look: lookOf(here.request.domain),
    link: { href: sibling(here, 'login'), text: messages.signIn },
  })
}
