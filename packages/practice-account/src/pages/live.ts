import { html } from 'hono/html'

import type { Html } from './layout.ts'
import messages from './pages.en.ts'

/** Where `live.js` says what is new on a page that keeps itself up to date; its own sentence comes along as data. */
export function liveStatus(): Html {
  return html`<p class="for-ears" aria-live="polite" data-live-status data-away="${messages.away}"></p>`
}
