import { html } from 'hono/html'

import type { Html } from '../../pages/layout.ts'
import messages from '../hosted.en.ts'

/** Only the practice account can show the way to the mail. */
export function inboxNote(): Html {
  const { mailsStay, openInbox } = messages
  return html`<p class="note practice">${mailsStay} <a href="/inbox">${openInbox}</a></p>`
}
