/** What the parts of an ID token mean, one sentence each. */
import messages from './who-am-i.en.ts'
import type { Field } from './field.ts'
import { format } from '@workbook/i18n'

const MEANING: Readonly<Record<string, string>> = messages.claims

const TIMES: ReadonlySet<string> = new Set(['auth_time', 'iat', 'exp'])
const ORDER = Object.keys(MEANING)

/** Claims that don't decide anything: numbers for Cognito's own records. */
const ASIDE: ReadonlySet<string> = new Set(['jti', 'origin_jti', 'event_id', 'cognito:username'])

/** Should this claim be visible at first? */
export const isTelling = ({ name }: Field): boolean => !ASIDE.has(name)

/** The claims of a header or a payload, the telling ones first. */
export function claimsOf(part: Readonly<Record<string, unknown>>, now: Date): Field[] {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  return Object.entries(part)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
      why: MEANING[name] ?? messages.otherClaim,
      ...(TIMES.has(name) && typeof value === 'number' && { time: humanTime(value, now) }),
    }))
}

const date = new Intl.DateTimeFormat(messages.dates, { dateStyle: 'long', timeStyle: 'medium' })
const distance = new Intl.RelativeTimeFormat(messages.dates, { numeric: 'auto' })

/** Seconds since 1970 as a date, and how far away it is: “23 November 2026 at 09:00:00, in 60 minutes”. */
export function humanTime(seconds: number, now: Date): string {
  const away = Math.round(seconds - now.getTime() / 1000)
  const minutes = Math.round(away / 60)
  const apart = Math.abs(minutes) < 1 ? messages.token.thisMinute : distance.format(minutes, 'minute')
  return format(messages.token.time, { date: date.format(new Date(seconds * 1000)), distance: apart })
}
