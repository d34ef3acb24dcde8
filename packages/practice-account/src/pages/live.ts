import { html } from 'hono/html'

import type { Html } from './layout.ts'
import messages from './pages.en.ts'

/** Where `live.js` announces what is new on a page that updates itself; its own sentence is in a data attribute. */
export function liveStatus(): Html {
  return html`<p class="for-ears" aria-live="polite" data-live-status data-away="${messages.away}"></p>`
}
