/** `npm run contract` from a terminal. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import { Learner } from '../../../tools/world/learner.ts'

/** Something that has nothing, as no AWS answers. */
async function openEcho() {
  const server = createServer((_request, response) => void response.writeHead(404).end('{}')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('an endpoint that is no AWS deviates: each row says what was expected, and the exit code is 1', async () => {
  await using learner = await Learner.arrives()
  const { code, out } = await learner.run('contract', '--endpoint', await openEcho())
  expect(code).toBe(1)
  expect(out).toMatch(/deviates {2}wire\/error-is-400\n {2}.*\n {2}Expected: status: 400\n {2}Found: 404/)
  expect(out).toContain('because it needs the mails, and this endpoint has no inbox.')
  expect(out.trim().split('\n').at(-1)).toMatch(/^Next: /)
})

test('nobody there is no verdict, and no address is a wrong use', async () => {
  await using learner = await Learner.arrives()
  const silent = await learner.run('contract', '--endpoint', 'http://127.0.0.1:9')
  expect([silent.code, silent.err]).toEqual([2, 'Nobody answers at http://127.0.0.1:9. Start it first.\n'])
  expect((await learner.run('contract', '--endpoint', 'nowhere')).code).toBe(3)
})
