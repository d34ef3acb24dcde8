import { once } from 'node:events'

import { expect, test } from 'vitest'

import { freshFolder } from './basics.ts'
import { startHolder } from './process.ts'

test('a process that holds an account for a test ends when the test’s own process is gone', async () => {
  const { child, said } = await startHolder(freshFolder())
  expect(said).toMatch(/^http:/)
  const ended = once(child, 'exit')
  // The system closes the pipe in the same way when the process at its other end is killed.
  child.stdin?.destroy()
  expect(await ended).toEqual([0, null])
})
