import { html } from 'hono/html'

import { layout, type Html } from '../pages/layout.ts'
import { liveStatus } from '../pages/live.ts'
import { dateAndTime } from '../pages/time.ts'
import messages from './viewer.en.ts'

/** One thing in the account on its own page, which updates itself and links back. */
export function onePage({ title, body }: { title: string; body: Html }): Html {
  return layout({
    title,
    shape: 'wide',
    current: 'account',
    scripts: ['live.js'],
    body: html`<p class="back"><a href="/">${messages.everything}</a></p>
      <h1>${title}</h1>
      ${liveStatus()}
      <div class="stack" data-live="one">${body}</div>`,
  })
}

/** A page for something that doesn't exist, or no longer exists. */
export function gone(what: keyof typeof messages.gone): Html {
  const { title, text } = messages.gone[what]
  return onePage({ title, body: html`<p class="empty" data-key="gone">${text}</p>` })
}

/** A name and what it is. */
export function fact(name: string, value: Html | string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}

/** Highlights what the learner's settings name. */
export function badge(marked: boolean): Html | '' {
  return marked ? html`<span class="pill mine">${messages.mine}</span>` : ''
}

/** A list of texts, each as code, or a word for none. */
export function codes(list: readonly string[] | undefined, none: string): Html | string {
  return list?.length ? html`${list.map((text) => html`<code>${text}</code><br />`)}` : none
}

export function time(milliseconds: number): Html {
  return dateAndTime(new Date(milliseconds))
}
