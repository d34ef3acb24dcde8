import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Context } from '../cognito/context.ts'
import { newSecret } from '../cognito/ids.ts'

const NOTE = 'pages-secret'

/** Signs a text with a secret of this account, so that a forged form or cookie is recognised. */
export function sign(context: Context, purpose: string, text: string): string {
  let secret = context.state.notes.get(NOTE)
  if (secret === undefined) {
    secret = newSecret()
    context.commit(['note', NOTE, secret])
  }
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url')
}

export function isSigned(context: Context, purpose: string, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(context, purpose, text))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
