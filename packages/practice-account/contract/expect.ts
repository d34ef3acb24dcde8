/**
 * What rows compare with. Values come from accounts that may be real, so a failure shows them without tokens and
 * secrets, and carries no other copy of them, as an assertion of a test library would.
 */
import { isDeepStrictEqual } from 'node:util'

/** An endpoint doesn't do what a row says. */
export class Deviation extends Error {
  override readonly name = 'Deviation'

  constructor(expected: string, found: unknown) {
    super(`expected ${expected}, found ${shown(found)}`)
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = withoutSecrets(typeof value === 'string' ? value : JSON.stringify(value))
  return text.length > 160 ? `${text.slice(0, 160)} …` : text
}

/** Tokens and client secrets are never shown, whichever account they are from. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/eyJ[\w-]{10,}(?:\.[\w-]*)*/g, '(a token)')
    .replaceAll(/"(ClientSecret|RefreshToken|refresh_token|Session|Password)":"[^"]*"/g, '"$1":"(a secret)"')
}

/** The same value; a member that is undefined counts as absent. `what` says what was compared. */
export function same(what: string, found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(plain(found), plain(expected))) throw new Deviation(`${what}: ${shown(expected)}`, found)
}

/** At least these members, with exactly these values. */
export function has(what: string, found: unknown, expected: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(expected)) {
    const there = isRecord(found) ? found[name] : undefined
    if (isRecord(value)) has(`${what}.${name}`, there, value)
    else same(`${what}.${name}`, there, value)
  }
}

/** A text of this form. */
export function matches(what: string, found: unknown, pattern: RegExp): void {
  if (typeof found !== 'string' || !pattern.test(found)) throw new Deviation(`${what}: ${pattern}`, found)
}

/** A condition that has to be true. `expected` completes the sentence "expected …". */
export function holds(expected: string, so: boolean, found: unknown = 'something else'): void {
  if (!so) throw new Deviation(expected, found)
}

/** The call fails with an error of one of these names. Returns the error. */
export async function refused(call: Promise<unknown>, ...names: readonly string[]): Promise<Error> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof Error && names.includes(error.name)) return error
  const found = error instanceof Error ? `${error.name}: ${error.message}` : error
  throw new Deviation(names.join(' or '), found ?? 'no error')
}

/** A value that has to be there. */
export function need<T>(what: string, value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Deviation(what, undefined)
  return value
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
}
