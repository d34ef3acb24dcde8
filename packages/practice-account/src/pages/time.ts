import { html } from 'hono/html'

import type { Html } from './layout.ts'
import messages from './pages.en.ts'

/** A day and a time, as the language writes them, in the zone of this machine. */
export function dateAndTime(date: Date): Html {
  return timeAs(date, { dateStyle: 'medium', timeStyle: 'short' })
}

/** A time to the second. */
export function timeOfDay(date: Date): Html {
  return timeAs(date, { timeStyle: 'medium' })
}

function timeAs(date: Date, style: Intl.DateTimeFormatOptions): Html {
  return html`<time datetime="${date.toISOString()}">${date.toLocaleString(messages.dates, style)}</time>`
}
