import { timingSafeEqual } from 'node:crypto'

import type { MiddlewareHandler } from 'hono'
import messages from './server.en.ts'

/**
 * Answers only under this server's own loopback names. A page elsewhere that makes its own name point to 127.0.0.1
 * (DNS rebinding) sends that name as Host and is turned away.
 */
export const onlyLoopbackHost: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? ''
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) {
    return context.json({ error: messages.onlyThisMachine }, 403)
  }
  return next()
}

/** Lets a request through only if it comes from a page that this server itself has served: same origin, right token. */
export const onlyOwnPages =
  (token: string): MiddlewareHandler =>
  async (context, next) => {
    const own = `http://${context.req.header('host')}`
    const given = context.req.header('x-workbook-token') ?? ''
    // A browser names the origin of every POST, but not of a GET within one.
    const origin = context.req.header('origin') ?? (context.req.method === 'GET' ? own : undefined)
    if (origin !== own || !same(given, token)) {
      return context.json({ error: messages.onlyOwnPages }, 403)
    }
    return next()
  }

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
