import type { Context as Call } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

import { HOUR, type Context } from '../cognito/context.ts'
import { newSecret } from '../cognito/ids.ts'
import type { PoolRecord, UserRecord } from '../store/records.ts'
import { isSigned, sign } from './secret.ts'

const FORM = 'practice-form'
const PENDING = 'practice-pending'
const SESSION = 'cognito'

function options(call: Call) {
  return { path: `/auth/${call.req.param('prefix') ?? ''}`, httpOnly: true, sameSite: 'Lax' as const }
}

/** The token of a form: it only matches the cookie of the browser that the form was shown to. */
export function formToken(context: Context, call: Call): string {
  let id = getCookie(call, FORM)
  if (id === undefined || !/^[\w-]{20,100}$/.test(id)) {
    id = newSecret(24)
    setCookie(call, FORM, id, { ...options(call), sameSite: 'Strict' })
  }
  return sign(context, 'form', id)
}

export function isOwnForm(context: Context, call: Call, token: string): boolean {
  const id = getCookie(call, FORM)
  return id !== undefined && isSigned(context, 'form', id, token)
}

/** Remembers who has signed up in this browser but hasn't confirmed yet. */
export function rememberPending(context: Context, call: Call, user: UserRecord): void {
  setCookie(call, PENDING, `${user.sub}.${sign(context, 'pending', user.sub)}`, options(call))
}

export function pendingUser(context: Context, call: Call, pool: PoolRecord): UserRecord | undefined {
  const [sub = '', signature = ''] = (getCookie(call, PENDING) ?? '').split('.')
  if (!isSigned(context, 'pending', sub, signature)) return undefined
  const user = context.state.users.get(sub)
  return user?.poolId === pool.id ? user : undefined
}

/** The hosted session: one hour in this browser, so that the next app needs no password (`oauth/session`) [DOC]. */
export function startSession(context: Context, call: Call, user: UserRecord): void {
  const key = context.sessions.keep('browser', { sub: user.sub }, context.now() + HOUR)
  setCookie(call, SESSION, key, { ...options(call), maxAge: HOUR / 1000 })
}

export function sessionUser(context: Context, call: Call, pool: PoolRecord): UserRecord | undefined {
  const session = context.sessions.look<{ sub: string }>('browser', getCookie(call, SESSION) ?? '', context.now())
  const user = session && context.state.users.get(session.sub)
  return user?.poolId === pool.id && user.enabled && user.status === 'CONFIRMED' ? user : undefined
}

export function endSession(context: Context, call: Call): void {
  context.sessions.forget('browser', getCookie(call, SESSION) ?? '')
  deleteCookie(call, SESSION, options(call))
}
