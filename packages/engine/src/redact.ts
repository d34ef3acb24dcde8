/**
 * Takes private things out of a recording, and leaves what the rules need. The same address always
 * becomes the same stand-in, so equal addresses are still equal. The key is random and never stored, so an
 * address can't be found by guessing.
 */
import { createHmac } from 'node:crypto'

/** Hides things consistently; each recording has its own. */
export type Redactor = <T>(value: T) => T

export function redactorWith(key: string): Redactor {
  const digest = (text: string) => createHmac('sha256', key).update(text).digest()

  const inText = (text: string): string =>
    text
      .replace(ARN_OF_SOMEBODY, (arn, head: string) => (PRACTICE.test(arn) ? arn : `${head}/hidden`))
      .replace(ADDRESS, (address) => standIn(address, digest))
      .replace(ACCOUNT_ID, (id) => (/^0+$/.test(id) ? id : digits(digest(id))))

  const inside = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return name === 'username' && !UUID.test(value) ? inText(hide(value)) : inText(value)
    if (Array.isArray(value)) return value.map((each) => inside(each))
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Date) return value.toISOString()
    if (name === 'item')
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, attribute(key, each)]))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]) =>
        PRIVATE.test(key) && typeof each !== 'boolean' ? [] : [[key, inside(each, key)]],
      ),
    )
  }
  /** Hides what a row says about a person, but not that it says something. */
  const attribute = (name: string, value: unknown) => (name === 'email' ? inside(value) : { S: 'hidden' })
  const hide = (text: string) => (text.includes('@') ? text : `user-${letters(digest(text), 8)}`)

  return <T>(value: T) => inside(value) as T
}

/** Members of AWS's answers that no rule reads and that may hold a secret, or messages for people. */
const PRIVATE =
  /secret|password|credential|session|external|token|lambda|sms|tags|arn$|emailmessage|emailsubject|emailconfiguration|invitemessage|profile/i

/** The caller: the name of a user or a role. */
const ARN_OF_SOMEBODY = /(arn:[\w-]+:(?:iam|sts)::\d*:[\w-]+)\/[^\s"]+/g

/** The practice account has only one identity, so there is nothing to hide. */
const PRACTICE = /::0{12}:/

const ADDRESS = /[^\s"“”‹›<>(){}[\],;:=|·]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu

const ACCOUNT_ID = /(?<![\w-])\d{12}(?![\w-])/g

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const letters = (bytes: Uint8Array, count: number) =>
  [...bytes.subarray(0, count)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('')

const digits = (bytes: Uint8Array) => `9${[...bytes.subarray(0, 11)].map((byte) => byte % 10).join('')}`

/**
 * An address in place of this one. Spellings that differ only in capital letters still do; a character that a
 * command leaves out (`fillCommand`) is replaced by another such.
 */
function standIn(address: string, digest: (text: string) => Uint8Array): string {
  const name = letters(digest(address.toLowerCase()), 12)
  const capitals = digest(address)
  const cased =
    address === address.toLowerCase()
      ? name
      : [...name].map((each, at) => (at === 0 || (capitals[at] ?? 0) % 2 ? each.toUpperCase() : each)).join('')
  return `${cased}${/^[\w.@%+=:,/-]+$/.test(address) ? '' : '~'}@hidden.invalid`
}
