import { html } from 'hono/html'
import type { Html } from '../../pages/layout.ts'
import { words } from '../../words/index.ts'

/** Only the practice account can show the way to the mail. */
export function inboxNote(): Html {
  const { mailsStay, openInbox } = words.hosted
  return html`<p class="note practice">${mailsStay} <a href="/inbox">${openInbox}</a></p>`
}
