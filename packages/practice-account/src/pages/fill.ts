import { type Message, type Values, formatParts } from '@workbook/i18n'
import { html } from 'hono/html'

import type { Html } from './layout.ts'

/** A message whose values are pieces of a page: `format` for what is bold, a link or code. Text is escaped. */
export const fill = <const Text extends Message>(message: Text, values: Values<Text, Html | string>): Html =>
  html`${formatParts<Text, Html | string>(message, values)}`
