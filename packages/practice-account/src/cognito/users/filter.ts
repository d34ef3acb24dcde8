import type { UserRecord } from '../../store/records.ts'
import { invalidParameter } from '../errors.ts'

/** The attributes that ListUsers can search, and whether case matters [MODEL ListUsersRequest.Filter] (`users/filter-by-user-status`). */
const SEARCHABLE: Record<string, { of: (user: UserRecord) => string | undefined; ignoreCase?: true }> = {
  username: { of: (user) => user.username },
  sub: { of: (user) => user.sub },
  status: { of: (user) => (user.enabled ? 'Enabled' : 'Disabled') },
  'cognito:user_status': { of: (user) => user.status, ignoreCase: true },
  ...Object.fromEntries(
    ['email', 'phone_number', 'name', 'given_name', 'family_name', 'preferred_username'].map((name) => [
      name,
      { of: (user: UserRecord) => user.attributes[name] },
    ]),
  ),
}

const FILTER = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/

/** Reads a filter such as `email ^= "jane"`. Quotes and backslashes inside are escaped with a backslash [MODEL]. */
export function readFilter(filter: string | undefined, mindsCase: boolean): (user: UserRecord) => boolean {
  if (!filter) return () => true
  const [, name = '', operator, quoted = ''] = FILTER.exec(filter) ?? []
  if (operator === undefined) throw invalidParameter('Error while parsing filter.')
  if (!Object.hasOwn(SEARCHABLE, name)) throw invalidParameter(`Invalid search attribute: ${name}`)
  const { of, ignoreCase } = SEARCHABLE[name] ?? { of: () => undefined }
  const loose = ignoreCase === true || (name === 'email' && !mindsCase)
  const form = (text: string): string => (loose ? text.toLowerCase() : text)
  const wanted = form(quoted.replaceAll(/\\(.)/g, '$1'))
  return (user) => {
    const value = of(user)
    if (value === undefined) return false
    return operator === '=' ? form(value) === wanted : form(value).startsWith(wanted)
  }
}
