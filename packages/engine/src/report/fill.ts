import type { Names } from '../declare.ts'
import messages from './placeholders.en.ts'

/** The `{placeholders}` that texts may use, in the words that stand for them where no account was looked at. */
export const placeholders = (): Names => messages

const PLACEHOLDER = /\{(\w+)\}/g

const standIn = (name: string) => `‹${placeholders()[name] ?? name}›`

/** Puts what was found into a text; what was not found becomes words such as ‹your pool id›. */
export const fill = (text: string, names: Names): string =>
  text.replace(PLACEHOLDER, (whole, name: string) =>
    name in placeholders() || name in names ? printable(names[name] ?? standIn(name)) : whole,
  )

/** The same text for a page of the book, where there is no account to speak of. */
export const fillForBook = (text: string): string => fill(text, {})

/**
 * The same for a command that a learner pastes into a shell: a value that a shell would take apart or run (an address
 * with a quote in it, say) is left out and becomes words.
 */
export const fillCommand = (text: string, names: Names): string =>
  fill(text, Object.fromEntries(Object.entries(names).filter(([, value]) => /^[\w.@%+=:,/-]+$/.test(value))))

/** Names and addresses come from the account: control characters in them must not steer a terminal. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Cf}/gu, '�')
