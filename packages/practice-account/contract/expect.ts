/** What rows compare with: no test library, so that they run from a terminal too. */

/** An endpoint did something else than a row says. */
export class Deviation extends Error {
  override readonly name = 'Deviation'
  readonly expected: string
  readonly found: string

  constructor(expected: string, found: string) {
    super(`expected ${expected}, found ${found}`)
    this.expected = expected
    this.found = found
  }
}

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value instanceof RegExp) return String(value)
  const text = withoutSecrets(typeof value === 'string' ? value : JSON.stringify(value))
  return text.length > 160 ? `${text.slice(0, 160)} …` : text
}

/** Tokens and client secrets are not for showing, whoever made them. */
export const withoutSecrets = (text: string): string =>
  text
    .replaceAll(/eyJ[\w-]{10,}(?:\.[\w-]*)*/g, '(a token)')
    .replaceAll(/"ClientSecret":"[^"]*"/g, '"ClientSecret":"(a secret)"')

/** The same value, whatever the order of its members. `what` says what was compared. */
export function same(what: string, found: unknown, expected: unknown): void {
  if (stable(found) !== stable(expected)) throw new Deviation(`${what}: ${shown(expected)}`, shown(found))
}

/** At least these members, as they are here. */
export function has(what: string, found: unknown, expected: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(expected)) {
    const there = isRecord(found) ? found[name] : undefined
    if (isRecord(value)) has(`${what}.${name}`, there, value)
    else same(`${what}.${name}`, there, value)
  }
}

/** A text of this form. */
export function matches(what: string, found: unknown, pattern: RegExp): void {
  if (typeof found !== 'string' || !pattern.test(found)) throw new Deviation(`${what}: ${pattern}`, shown(found))
}

/** Something that must be so. `expected` completes the sentence "expected …". */
export function holds(expected: string, so: boolean, found: unknown = 'something else'): void {
  if (!so) throw new Deviation(expected, shown(found))
}

/** The call ends in an error of one of these names. Answers the error. */
export async function refused(call: Promise<unknown>, ...names: readonly string[]): Promise<Error> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) throw new Deviation(names.join(' or '), 'no error')
  if (!(error instanceof Error) || !names.includes(error.name))
    throw new Deviation(names.join(' or '), error instanceof Error ? `${error.name}: ${error.message}` : shown(error))
  return error
}

/** A value that has to be there. */
export function need<T>(what: string, value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Deviation(what, 'nothing')
  return value
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  )
}
