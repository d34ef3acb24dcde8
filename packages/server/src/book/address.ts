import type { MiddlewareHandler } from 'hono'

/** The usual address of the practice account; the book's pages and links use it. */
const USUAL = 'http://127.0.0.1:4510'

/** If the practice account has a different address this time, pages and scripts get that one. */
export const replacePracticeAddress =
  (practice: string): MiddlewareHandler =>
  async (context, next) => {
    await next()
    if (practice === USUAL || !/^text\/(html|javascript)/.test(context.res.headers.get('content-type') ?? '')) return
    const text = await context.res.text()
    context.res = new Response(text.replaceAll(USUAL, practice), context.res)
    context.res.headers.delete('content-length')
    // Next time it may be the usual one again.
    context.res.headers.set('cache-control', 'no-store')
  }
