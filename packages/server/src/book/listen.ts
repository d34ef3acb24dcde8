import { once } from 'node:events'
import type { Server } from 'node:http'

/** How many ports to try before giving up. */
const TRIES = 100

/** A port that another program has, or that the system keeps for itself (Windows reserves whole ranges: EACCES). */
const PASSED_OVER = new Set<unknown>(['EADDRINUSE', 'EACCES'])

/** Listens on 127.0.0.1, on the `first` port or the next one that is free. @returns the port. */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    server.listen(port, '127.0.0.1')
    try {
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && PASSED_OVER.has(error.code)
      if (!taken || port >= first + TRIES) throw error
    }
  }
}
