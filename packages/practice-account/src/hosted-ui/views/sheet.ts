import { html } from 'hono/html'

import { layout, type Html } from '../../pages/layout.ts'
import messages from '../hosted.en.ts'
import type { Form, Visit } from '../page.ts'
import { alert } from './fields.ts'
import { lookOf } from './look.ts'

/** A hosted page with one form. */
export function formSheet(page: {
  visit: Visit
  form: Form
  title: string
  intro?: Html | string
  problem?: string | undefined
  fields: Html
  button: string
  action?: string
  after?: Html | string
}): Html {
  const { visit, form, title, intro = '', problem, fields, button, action = form.action, after = '' } = page
  const { password } = messages
  return layout({
    title,
    shape: 'card',
    look: lookOf(visit.request.domain),
    scripts: ['password.js'],
    body: html`<div class="sheet">
      <p class="pool">${visit.request.pool.settings.PoolName}</p>
      <h1>${title}</h1>
      ${intro} ${alert(problem)}
      <form method="post" action="${action}" data-show="${password.show}" data-hide="${password.hide}">
        <input type="hidden" name="form_token" value="${form.token}" />
        ${fields}
        <button type="submit" class="button">${button}</button>
      </form>
      ${after}
    </div>`,
  })
}
