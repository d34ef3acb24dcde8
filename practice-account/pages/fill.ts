import { html } from 'hono/html'
import { SLOT, type Slots } from '../words/say.ts'
import type { Html } from './layout.ts'

/** A sentence whose values are pieces of a page: `say` for what is bold, a link or code. Text is escaped. */
export function fill<const Text extends string>(
  text: Text,
  values: Readonly<Record<Slots<Text>, Html | string>>,
): Html {
  const known: Readonly<Record<string, Html | string>> = values
  // Between two sentences or words stands the name of a slot.
  return html`${text.split(SLOT).map((piece, at) => (at % 2 === 0 ? piece : (known[piece] ?? '')))}`
}
