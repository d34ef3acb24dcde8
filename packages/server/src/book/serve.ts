import { once } from 'node:events'
import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'

import { FIRST_PORT } from '@workbook/workbook'
import { bookApp, type BookOptions } from './app.ts'
import { listen } from './listen.ts'

/** The book, open on this machine. */
export interface BookServer {
  /** `http://127.0.0.1:4500` */
  readonly url: string
  close(): Promise<void>
}

/** Serves the book on 127.0.0.1, on `port` or the next free one. */
export async function serveBook(options: BookOptions & { readonly port?: number }): Promise<BookServer> {
  const server = createServer(getRequestListener(bookApp(options).fetch))
  const port = await listen(server, options.port ?? FIRST_PORT)
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}
