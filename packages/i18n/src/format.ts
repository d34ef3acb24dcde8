import compile from '#compile'
import formatIcu from 'icu-minify/format'

import language from './language.en.ts'
import type { Message, Values } from './message.ts'

/** Created when first needed, then kept: each costs milliseconds. No message sets options for a number. */
let plurals: Intl.PluralRules | undefined
let numbers: Intl.NumberFormat | undefined

const formatters = {
  getPluralRules: () => (plurals ??= new Intl.PluralRules(language)),
  getNumberFormat: () => (numbers ??= new Intl.NumberFormat(language)),
  getDateTimeFormat: (locale: string, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
}

/** A message with its values, in the chosen language. A value goes in unchanged: braces in it mean nothing. */
export function format<const Text extends Message>(message: Text, values: Values<Text>): string {
  return String(formatIcu(compile(message), language, values as Record<string, string | number>, { formatters }))
}

/** Marks the place of a value. No sentence and no name of a value contains this character. */
const MARK = '\u0000'

/** A message whose values are not text, such as a link: its pieces in order, each value in its place. */
export function formatParts<const Text extends Message, Part>(
  message: Text,
  values: Values<Text, Part>,
): readonly (string | Part)[] {
  const known: Readonly<Record<string, Part>> = values
  const marked = Object.fromEntries(Object.keys(known).map((name) => [name, `${MARK}${name}${MARK}`]))
  return format(message as Message, marked as Values<Message>)
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? piece : (known[piece] as Part)))
}
