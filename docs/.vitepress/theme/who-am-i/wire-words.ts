/** What each part of the conversation is, and why it does not give the password away. Nothing else is ever shown. */
import words from './who-am-i.en.ts'
import type { Message } from './wire.ts'
import { format } from '@workbook/i18n'

/** By operation and direction; a name that is missing here is not shown. */
const WHY: Readonly<Record<string, Readonly<Record<string, string>>>> = words.wire.why
const REFUSED: Readonly<Record<string, string>> = words.wire.whyRefused
const HEADLINES: Readonly<Record<string, string>> = words.wire.headlines

/** The sentence about one part of a message; undefined for what is not shown. */
export function explain(direction: Message['direction'], operation: string, name: string): string | undefined {
  return WHY[`${direction} ${operation}`]?.[name] ?? (direction === 'received' ? REFUSED[name] : undefined)
}

/** How long a text is, in words. */
export const lengthOf = ({ length: count }: string): string =>
  format(words.characters, { count, number: count.toLocaleString(words.dates) })

/** A long text by its beginning and end. */
export const shortened = (text: string): string =>
  format(words.wire.shortened, { begin: text.slice(0, 28), end: text.slice(-8), length: lengthOf(text) })

/** A value as the page shows it: long ones by their beginning and end, tokens by their length alone. */
export function shown(name: string, value: string): string {
  if (name.endsWith('Token')) return format(words.wire.notShown, { length: lengthOf(value) })
  return value.length <= 64 ? value : shortened(value)
}

/** The headline of a message. */
export function headline({ direction, operation, ok }: Message): string {
  if (direction === 'received' && !ok) return words.wire.refused
  return HEADLINES[`${direction} ${operation}`] ?? operation
}
