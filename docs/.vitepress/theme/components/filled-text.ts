import { formatParts, type Message } from '@workbook/i18n'
import type { FunctionalComponent } from 'vue'

/** A message with elements in it: the slot `#email` replaces `{email}`. */
export const FilledText: FunctionalComponent<{ readonly text: Message }> = ({ text }, { slots }) =>
  formatParts(text, Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot?.()])))

FilledText.props = ['text']
