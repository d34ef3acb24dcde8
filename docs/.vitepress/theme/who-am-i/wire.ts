/** Records what the library really sends and receives during a sign-in. */
import type { Field } from './field.ts'
import { explain, shown } from './wire-text.ts'

/** One message between this page and Cognito. */
export interface WireMessage {
  readonly direction: 'sent' | 'received'
  readonly operation: string
  readonly ok: boolean
  readonly fields: readonly Field[]
}

/**
 * Does `work` and hands every message to and from `endpoint` to `hear`. The messages pass unchanged; only what
 * `wire-text.ts` names and has shortened is kept.
 */
export async function listening<T>(
  endpoint: string,
  hear: (message: WireMessage) => void,
  work: () => Promise<T>,
): Promise<T> {
  const plain = window.fetch
  window.fetch = async (input, init) => {
    if (typeof input !== 'string' || new URL(input).origin !== endpoint) return plain(input, init)
    const operation = new Headers(init?.headers).get('x-amz-target')?.split('.')[1] ?? ''
    hear(message('sent', operation, true, JSON.parse(String(init?.body))))
    const answer = await plain(input, init)
    // Anything but JSON is ignored here; the library will report its own problem with it.
    const body: unknown = await answer
      .clone()
      .json()
      .catch(() => undefined)
    hear(message('received', operation, answer.ok, body))
    return answer
  }
  try {
    return await work()
  } finally {
    window.fetch = plain
  }
}

function message(direction: WireMessage['direction'], operation: string, ok: boolean, body: unknown): WireMessage {
  const fields = leaves(body).flatMap(([name, value]) => {
    const why = explain(direction, operation, name)
    return why === undefined ? [] : [{ name, value: shown(name, value), why }]
  })
  return { direction, operation, ok, fields }
}

/** The leaves of a nested object: `[['SRP_A', '…']]`. */
function leaves(value: unknown): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' ? leaves(inner) : [[name, String(inner)] as const],
  )
}
