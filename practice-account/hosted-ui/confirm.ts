import type { Context as Call } from 'hono'
import { html } from 'hono/html'
import type { Context } from '../cognito/context.ts'
import { mailsLinks, verifiesEmail } from '../cognito/pools/pool.ts'
import { postConfirmation } from '../cognito/triggers/post-confirmation.ts'
import { codeMismatch, confirmByMail } from '../cognito/users/confirm.ts'
import { maskEmail } from '../cognito/users/describe.ts'
import { findUser } from '../cognito/users/find.ts'
import type { UserRecord } from '../store/records.ts'
import { layout, type Html } from '../pages/layout.ts'
import { message } from '../pages/message.ts'
import { pendingUser, startSession } from './cookies.ts'
import { backToApp } from './grant.ts'
import { readForm, showForm, sibling, STALE_FORM, textOf, visit, type Form, type Visit } from './page.ts'
import { alert, field, nameField } from './views/fields.ts'
import { lookOf } from './views/look.ts'
import { formSheet } from './views/sheet.ts'

/** GET and POST /confirm: where a visitor lands after signing up. With a code it is typed here; a link is in the mail. */
export function confirmPage(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    const user = pendingUser(context, call, here.request.pool)
    if (user && user.status !== 'UNCONFIRMED') return call.html(alreadyConfirmed(here))
    if (call.req.method === 'GET') return showForm(here, (form) => page(here, form, user))
    const fields = await readForm(here)
    if (fields === undefined) return showForm(here, (form) => page(here, form, user, STALE_FORM), 400)
    try {
      const named = user ?? findUser(context, here.request.pool, fields.get('username')?.trim() ?? '')
      if (named === undefined) throw codeMismatch()
      const confirmed = confirmByMail(context, here.request.pool, named, (fields.get('code') ?? '').trim())
      const { pool, client } = here.request
      await postConfirmation(context, pool, confirmed, {
        source: 'PostConfirmation_ConfirmSignUp',
        clientId: client.id,
      })
      // Who signed up in this very browser is signed in now; who only knows a code is not.
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
  return layout({
    title: 'Look in your mail',
    shape: 'card',
    look: lookOf(here.request.domain),
    body: html`<div class="sheet">
      <p class="pool">${here.request.pool.settings.PoolName}</p>
      <h1>Look in your mail</h1>
      ${alert(problem)}
      ${here.query.get('sent') === 'again' ? html`<p class="note" role="status">We have sent a new link.</p>` : ''}
      <p>
        We have sent a link to <strong>${maskEmail(user.attributes.email ?? '')}</strong>. Click it to confirm your
        account.
      </p>
      ${inboxNote()} ${resendForm(here, form)}
    </div>`,
  })
}

function codePage(here: Visit, form: Form, user: UserRecord | undefined, problem?: string): Html {
  return formSheet({
    visit: here,
    form,
    title: 'Confirm your account',
    intro: html`${here.query.get('sent') === 'again' ? html`<p class="note" role="status">We have sent a new code.</p>` : ''}
    ${
      user
        ? html`<p>
            We have sent a code by e-mail to <strong>${maskEmail(user.attributes.email ?? '')}</strong>. Enter it below
            to confirm your account.
          </p>`
        : html`<p>Enter the code that we have mailed to you.</p>`
    }
    ${inboxNote()}`,
    problem,
    fields: html`${user ? '' : nameField(here.request.pool)}
    ${field({ name: 'code', label: 'Code', autocomplete: 'one-time-code' })}`,
    button: 'Confirm account',
    after: user ? resendForm(here, form) : '',
  })
}

/** Only the practice account can show the way to the mail. */
function inboxNote(): Html {
  return html`<p class="note practice">
    Practice account: mails do not leave this machine. <a href="/inbox">Open the inbox</a>
  </p>`
}

function resendForm(here: Visit, form: Form): Html {
  return html`<form method="post" action="${sibling(here, 'resendcode')}" class="aside">
    <input type="hidden" name="form_token" value="${form.token}" />
    <span>Didn't get it?</span> <button type="submit" class="link">Send it again</button>
  </form>`
}

function noMail(here: Visit): Html {
  return message({
    title: 'You have signed up',
    text: 'This user pool does not verify e-mail addresses, so no mail was sent. An administrator has to confirm your account.',
    mood: 'bad',
    look: lookOf(here.request.domain),
  })
}

function alreadyConfirmed(here: Visit): Html {
  return message({
    title: 'Your account is confirmed',
    text: 'There is nothing more to do here.',
    mood: 'good',
    look: lookOf(here.request.domain),
    link: { href: sibling(here, 'login'), text: 'Sign in' },
  })
}
