import { html } from 'hono/html'

import type { Html } from './layout.ts'
import messages from './pages.en.ts'

/** A date and time in the language's format, in this machine's time zone. */
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
