/** What each part of the conversation is, and why it does not give the password away. Nothing else is ever shown. */
import messages from './who-am-i.en.ts'
import type { WireMessage } from './wire.ts'
import { format } from '@workbook/i18n'

/** By operation and direction; a field without a sentence here is not shown. */
const WHY: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.wire.why
const REFUSED: Readonly<Record<string, string>> = messages.wire.whyRefused
const HEADLINES: Readonly<Record<string, string>> = messages.wire.headlines

/** The sentence about one part of a message; undefined for what is not shown. */
export function explain(direction: WireMessage['direction'], operation: string, name: string): string | undefined {
  return WHY[`${direction} ${operation}`]?.[name] ?? (direction === 'received' ? REFUSED[name] : undefined)
}

/** How long a text is, in messages. */
export const lengthOf = ({ length: count }: string): string =>
  format(messages.characters, { count, number: count.toLocaleString(messages.dates) })

/** A long text, shortened to its beginning and end. */
export const shortened = (text: string): string =>
  format(messages.wire.shortened, { begin: text.slice(0, 28), end: text.slice(-8), length: lengthOf(text) })

/** A value as the page shows it: long ones by their beginning and end, tokens by their length alone. */
export function shown(name: string, value: string): string {
  if (name.endsWith('Token')) return format(messages.wire.notShown, { length: lengthOf(value) })
  return value.length <= 64 ? value : shortened(value)
}

/** The headline of a message. */
export function headline({ direction, operation, ok }: WireMessage): string {
  if (direction === 'received' && !ok) return messages.wire.refused
  return HEADLINES[`${direction} ${operation}`] ?? operation
}
