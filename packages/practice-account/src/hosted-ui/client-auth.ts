import { timingSafeEqual } from 'node:crypto'

import type { Context as Call } from 'hono'

import type { Context } from '../cognito/context.ts'
import type { ClientRecord } from '../store/records.ts'

/** The app client that calls an OAuth endpoint, by Basic authorization or in the form; if it has a secret, that must be right. */
export function callingClient(context: Context, call: Call, form: URLSearchParams): ClientRecord | undefined {
  const [scheme, encoded = ''] = (call.req.header('authorization') ?? '').split(' ')
  const basic = scheme?.toLowerCase() === 'basic' ? Buffer.from(encoded, 'base64').toString() : undefined
  const colon = basic?.indexOf(':') ?? -1
  const id = basic === undefined ? form.get('client_id') : decode(basic.slice(0, colon))
  const secret = basic === undefined ? form.get('client_secret') : decode(basic.slice(colon + 1))
  const client = context.state.clients.get(id ?? '')
  const domain = context.state.domains.get(call.req.param('prefix') ?? '')
  if (client === undefined || domain?.poolId !== client.poolId) return undefined
  return client.secret === undefined || same(client.secret, secret ?? '') ? client : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
