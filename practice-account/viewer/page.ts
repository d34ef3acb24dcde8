import { html } from 'hono/html'
import { layout, type Html } from '../pages/layout.ts'

/** One thing of the account on a page of its own, up to date by itself, with the way back. */
export function onePage({ title, body }: { title: string; body: Html }): Html {
  return layout({
    title,
    shape: 'wide',
    current: 'account',
    scripts: ['live.js'],
    body: html`<p class="back"><a href="/">Everything in the account</a></p>
      <h1>${title}</h1>
      <p class="for-ears" aria-live="polite" data-live-status></p>
      <div class="stack" data-live="one">${body}</div>`,
  })
}

/** A page for something that is not there, or no longer. */
export function gone(what: string): Html {
  return onePage({
    title: `No such ${what}`,
    body: html`<p class="empty" data-key="gone">
      The practice account has no ${what} of this id. It may have been deleted.
    </p>`,
  })
}

/** A name and what it is. */
export function fact(name: string, value: Html | string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}

/** Points out what the learner's settings name. */
export function badge(marked: boolean): Html | '' {
  return marked ? html`<span class="pill mine">in your .env</span>` : ''
}

/** A list of texts, each as code, or a word for none. */
export function codes(list: readonly string[] | undefined, none: string): Html | string {
  return list?.length ? html`${list.map((text) => html`<code>${text}</code><br />`)}` : none
}

export function time(milliseconds: number): Html {
  const date = new Date(milliseconds)
  return html`<time datetime="${date.toISOString()}"
    >${date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}</time
  >`
}
