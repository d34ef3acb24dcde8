import { html } from 'hono/html'
import { words } from '../words/index.ts'
import type { Html } from './layout.ts'

/** A day and a time, as the language writes them, in the zone of this machine. */
export function dateAndTime(date: Date): Html {
  return timeAs(date, { dateStyle: 'medium', timeStyle: 'short' })
}

/** A time to the second. */
export function timeOfDay(date: Date): Html {
  return timeAs(date, { timeStyle: 'medium' })
}

function timeAs(date: Date, style: Intl.DateTimeFormatOptions): Html {
  return html`<time datetime="${date.toISOString()}">${date.toLocaleString(words.pages.dates, style)}</time>`
}
