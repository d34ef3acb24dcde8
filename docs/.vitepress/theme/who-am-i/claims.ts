/** What the parts of an ID token mean, one sentence each. */
import type { Field } from './field.ts'

const MEANING: Readonly<Record<string, string>> = {
  email: 'Your e-mail address. The server looks your row up with this, and with nothing else.',
  email_verified: 'You have clicked the mailed link, so the address is yours.',
  sub: 'Your id in the pool (subject). It stays the same, also when your address changes.',
  'cognito:username': 'Your user name in the pool. Here it is the same id.',
  'cognito:groups': 'The groups of the pool that you belong to.',
  iss: 'Who made the token (issuer): your user pool. Its public keys stand under this address.',
  aud: 'For whom it was made (audience): your app client.',
  token_use: 'Which kind of token this is. An ID token says who somebody is.',
  auth_time: 'When you typed your password.',
  iat: 'When this token was made (issued at).',
  exp: 'When it expires. After that nobody believes it.',
  jti: 'The number of this one token.',
  origin_jti: 'The number of the sign-in that it comes from.',
  event_id: 'The number of this sign-in in Cognito’s own records.',
  kid: 'Which of the pool’s keys has signed (key id).',
  alg: 'How it was signed: with a private key that only Cognito has. The public key can check a signature and cannot make one.',
}

const TIMES: ReadonlySet<string> = new Set(['auth_time', 'iat', 'exp'])
const ORDER = Object.keys(MEANING)

/** Claims that no decision hangs on: numbers for Cognito's own records. */
const ASIDE: ReadonlySet<string> = new Set(['jti', 'origin_jti', 'event_id', 'cognito:username'])

/** Is this claim one for the first look? */
export const isTelling = ({ name }: Field): boolean => !ASIDE.has(name)

/** The claims of a header or a payload, the telling ones first. */
export function claimsOf(part: Readonly<Record<string, unknown>>, now: Date): Field[] {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  return Object.entries(part)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
      why: MEANING[name] ?? 'Something else that the pool knows about you.',
      ...(TIMES.has(name) && typeof value === 'number' && { time: humanTime(value, now) }),
    }))
}

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' })
const distance = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** Seconds since 1970 as a date, and how far away it is: “23 November 2026 at 09:00:00, in 60 minutes”. */
export function humanTime(seconds: number, now: Date): string {
  const away = Math.round(seconds - now.getTime() / 1000)
  const minutes = Math.round(away / 60)
  const words = Math.abs(minutes) < 1 ? 'this minute' : distance.format(minutes, 'minute')
  return `${date.format(new Date(seconds * 1000))}, ${words}`
}
