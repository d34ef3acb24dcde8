import { html } from 'hono/html'

import { layout, type Html, type Look } from './layout.ts'

/** A page that says one thing, and where to go from here. */
export function message(page: {
  title: string
  text: string
  detail?: Html | string
  mood?: 'good' | 'bad' | 'plain'
  link?: { href: string; text: string }
  look?: Look
}): Html {
  const { title, text, detail = '', mood = 'plain', link, look } = page
  return layout({
    title,
    shape: 'card',
    ...(look && { look }),
    body: html`<div class="sheet">
      ${mood === 'plain' ? '' : html`<div class="mark ${mood}" aria-hidden="true">${mood === 'good' ? '✓' : '!'}</div>`}
      <h1>${title}</h1>
      <p>${text}</p>
      ${detail} ${link ? html`<p><a class="button quiet" href="${link.href}">${link.text}</a></p>` : ''}
    </div>`,
  })
}
