import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on 127.0.0.1 only, on this port or the next free one. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      // `once` removes its listeners whether the port is free or taken; a callback of `listen` would stay.
      await once(server.listen(candidate, '127.0.0.1'), 'listening')
      return (server.address() as AddressInfo).port
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if ((code !== 'EADDRINUSE' && code !== 'EACCES') || candidate >= port + 100 || candidate >= 65_535) throw error
    }
  }
}

/** Stops listening: requests in progress get a moment to finish, and idle connections are closed at once. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const last = setTimeout(() => server.closeAllConnections(), 1000)
  await closed
  clearTimeout(last)
}
