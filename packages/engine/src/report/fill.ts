import { format } from '@workbook/i18n'

import type { Names } from '../evaluate/verdict.ts'

/** The words in place of a value that was not found, by the name of its slot: ‹your pool id›. */
export type StandIns = Names

/** Values for every slot that a text may have: what was found, or else the words in its place. */
const valuesOf = (text: string, names: Names, standIns: StandIns): Names => ({
  ...Object.fromEntries([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, `‹${name}›`])),
  ...Object.fromEntries(Object.entries(standIns).map(([name, standIn]) => [name, `‹${standIn}›`])),
  ...Object.fromEntries(Object.entries(names).map(([name, value]) => [name, printable(value)])),
})

/** Puts what was found into a message. */
export const fill = (message: string, names: Names, standIns: StandIns): string =>
  message.includes('{') ? format(message, valuesOf(message, names, standIns)) : message

/**
 * The same for a message that holds a command which a learner pastes into a shell: a value that a shell would take apart
 * or run (an address with a quote in it, say) is left out and becomes words.
 */
export const fillForShell = (message: string, names: Names, standIns: StandIns): string =>
  fill(message, safeInShell(names), standIns)

/** Puts what was found into code, such as a command with JSON in it: only `{name}` is a slot, every other brace stays. */
export const fillCode = (code: string, names: Names, standIns: StandIns): string => {
  const values = valuesOf(code, names, standIns)
  return code.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The same for a command, as {@link fillForShell}. */
export const fillCommand = (code: string, names: Names, standIns: StandIns): string =>
  fillCode(code, safeInShell(names), standIns)

const safeInShell = (names: Names): Names =>
  Object.fromEntries(Object.entries(names).filter(([, value]) => /^[\w.@%+=:,/-]+$/.test(value)))

/** A message for a page of the book, where there is no account. */
export const fillForBook = (message: string, standIns: StandIns): string => fill(message, {}, standIns)

/** Code for such a page. */
export const fillCodeForBook = (code: string, standIns: StandIns): string => fillCode(code, {}, standIns)

/** Names and addresses come from the account: control characters in them must not reach a terminal. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Cf}/gu, '�')
