/** The built book as a static host serves it: compressed, with a not-found page, on this machine only. */
import { once } from 'node:events'
import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

/** Serves the folder on a free port. Clean addresses: `/step09/` is `step09/index.html`, `/trouble` is `trouble.html`. */
export async function serveSite(root: string): Promise<{ url: string; close(): void }> {
  const app = new Hono()
  app.use(compress())
  app.use('*', async (context, next) => {
    await next()
    const lasting = context.req.path.startsWith('/assets/')
    context.header('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=600')
  })
  app.use('*', serveStatic({ root }))
  app.use(
    '*',
    serveStatic({ root, rewriteRequestPath: (path) => (path.endsWith('/') ? `${path}index.html` : `${path}.html`) }),
  )
  const server = createServer(getRequestListener(app.fetch))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
