import { crc32 } from 'node:zlib'

import type { Kind, Records } from './records.ts'

/** A member of a record, or a member of one of its members: `attributes.email`. */
type Path<T> = (keyof T & string) | `${keyof T & string}.${string}`

/** What an index finds records by. It is data, so that a journal can tell whether its texts come from the same rule. */
export interface IndexRule<T> {
  /** The members whose values make up the text, with a blank between them. A record that lacks one is left out. */
  readonly by: readonly [Path<T>, ...Path<T>[]]
  /** The last value counts without its case. */
  readonly ignoreCase?: true
  /** A record in which the last value is also the value of this member is left out. */
  readonly unlessSameAs?: Path<T>
}

/** The rules of every index, by the kind of its records. */
export const RULES = {
  client: { clientsOfPool: { by: ['poolId'] } },
  domain: { domainsOfPool: { by: ['poolId'] } },
  branding: { brandingsOfPool: { by: ['poolId'] } },
  user: {
    usersOfPool: { by: ['poolId'] },
    // Where people sign in by e-mail, the `sub` is the name: it is found as the key.
    usersByName: { by: ['poolId', 'username'], ignoreCase: true, unlessSameAs: 'sub' },
    usersByEmail: { by: ['poolId', 'attributes.email'], ignoreCase: true },
  },
  signIn: { signInsOfUser: { by: ['sub'] }, signInsByRefresh: { by: ['refreshHash'] } },
} as const satisfies { readonly [K in Kind]?: Readonly<Record<string, IndexRule<Records[K]>>> }

/** A number that changes whenever a rule is added, removed or changed. */
export function layoutOf(rules: object): number {
  return crc32(JSON.stringify(rules))
}

/** The text by which a record is found under a rule; undefined where the rule leaves it out. */
export function textOf<T>({ by, ignoreCase, unlessSameAs }: IndexRule<T>, record: T): string | undefined {
  const values = by.map((path) => valueAt(record, path))
  const last = values.pop()
  if (last === undefined || values.includes(undefined)) return undefined
  if (unlessSameAs !== undefined && last === valueAt(record, unlessSameAs)) return undefined
  return [...values, ignoreCase ? last.toLowerCase() : last].join(' ')
}

function valueAt(record: unknown, path: string): string | undefined {
  let value = record
  for (const name of path.split('.')) value = Object(value)[name] as unknown
  return typeof value === 'string' && value !== '' ? value : undefined
}
