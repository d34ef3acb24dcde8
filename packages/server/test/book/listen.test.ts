import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'

import { expect, test } from 'vitest'

import { listen } from '../../src/book/listen.ts'

/** A server on a machine where these ports are not available. */
function serverWithout(ports: Readonly<Record<number, string>>): Server {
  const server = new EventEmitter()
  let own = 0
  return Object.assign(server, {
    listen(port: number) {
      own = port
      const code = ports[port]
      queueMicrotask(() =>
        code === undefined ? server.emit('listening') : server.emit('error', Object.assign(new Error(code), { code })),
      )
    },
    address: () => ({ port: own }),
  }) as unknown as Server
}

test('a port that is taken, or that the system keeps for itself, is passed over', async () => {
  expect(await listen(serverWithout({ 4500: 'EADDRINUSE', 4501: 'EACCES' }), 4500)).toBe(4502)
})

test('anything else ends the search', async () => {
  await expect(listen(serverWithout({ 4500: 'EADDRNOTAVAIL' }), 4500)).rejects.toThrow('EADDRNOTAVAIL')
})
