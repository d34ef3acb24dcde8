import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider'
import type { Context as Call } from 'hono'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { namesAreEmails } from '../cognito/pools/pool.ts'
import { signUpVisitor } from '../cognito/users/sign-up.ts'
import type { Html } from '../pages/layout.ts'
import type { PoolRecord } from '../store/records.ts'
import { rememberPending } from './cookies.ts'
import messages from './hosted.en.ts'
import { readForm, showForm, sibling, textOf, visit, type Form, type Visit } from './page.ts'
import { field, nameField, newPasswordField } from './views/fields.ts'
import { formSheet } from './views/sheet.ts'

/** GET and POST /signup. After it Cognito mails a link or a code; the visitor is not signed in yet. */
export function signUpPage(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    if (call.req.method === 'GET') return showForm(here, (form) => page(here, form))
    const fields = await readForm(here)
    if (fields === undefined) return showForm(here, (form) => page(here, form, messages.stale), 400)
    const { pool, client } = here.request
    try {
      const user = signUpVisitor(context, pool, client, {
        name: (fields.get('username') ?? '').trim(),
        password: fields.get('password') ?? '',
        attributes: attributesOf(pool, fields),
      })
      rememberPending(context, call, user)
      return call.redirect(sibling(here, 'confirm'), 303)
    } catch (error) {
      const problem = textOf(error)
      return showForm(here, (form) => page(here, form, problem, fields))
    }
  })
}

/** The attributes that have a label on the page, and what browsers call them. */
const AUTOCOMPLETE = {
  email: 'email',
  name: 'name',
  given_name: 'given-name',
  family_name: 'family-name',
  nickname: 'nickname',
  phone_number: 'tel',
} as const

const isKnown = (name: string): name is keyof typeof AUTOCOMPLETE => Object.hasOwn(AUTOCOMPLETE, name)

/** What the form asks for beside name and password: the attributes that the pool requires, and an address to mail to. */
function askedAttributes(pool: PoolRecord): string[] {
  const required = pool.schema.filter((one) => one.Required && one.Name !== 'sub').map((one) => one.Name ?? '')
  if (namesAreEmails(pool)) return required.filter((name) => name !== 'email')
  return pool.settings.AutoVerifiedAttributes?.includes('email') && !required.includes('email')
    ? ['email', ...required]
    : required
}

function attributesOf(pool: PoolRecord, fields: URLSearchParams): AttributeType[] {
  return askedAttributes(pool)
    .map((name) => ({ Name: name, Value: (fields.get(name) ?? '').trim() }))
    .filter(({ Value }) => Value !== '')
}

function page(here: Visit, form: Form, problem?: string, fields?: URLSearchParams): Html {
  const { pool } = here.request
  const { signIn, signUp } = messages
  return formSheet({
    visit: here,
    form,
    title: signUp.title,
    intro: html`<p>${signUp.intro}</p>`,
    problem,
    fields: html`${nameField(pool, fields?.get('username') ?? '')}
    ${askedAttributes(pool).map((name) => {
      return field({
        name,
        label: isKnown(name) ? messages.labels[name] : name,
        autocomplete: isKnown(name) ? AUTOCOMPLETE[name] : 'off',
        type: name === 'email' ? 'email' : 'text',
        value: fields?.get(name) ?? '',
      })
    })}
    ${newPasswordField(pool)}`,
    button: signUp.title,
    after: html`<p class="aside">${signUp.have} <a href="${sibling(here, 'login')}">${signIn}</a></p>`,
  })
}
