import type { MiddlewareHandler } from 'hono'

/** Where the practice account usually is; the book's pages and links say this address. */
const USUAL = 'http://127.0.0.1:4510'

/** Where the practice account has another address this time, pages and scripts say that one. */
export const replacePracticeAddress =
  (practice: string): MiddlewareHandler =>
  async (context, next) => {
    await next()
    if (practice === USUAL || !/^text\/(html|javascript)/.test(context.res.headers.get('content-type') ?? '')) return
    const text = await context.res.text()
    context.res = new Response(text.replaceAll(USUAL, practice), context.res)
    context.res.headers.delete('content-length')
    // The next time it may be the usual one again.
    context.res.headers.set('cache-control', 'no-store')
  }
