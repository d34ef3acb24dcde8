/** `.env` is read once by each command: a learner may save it at any moment, and half of a command must not see the change. */
import { readFile } from 'node:fs/promises'

import { expect, test, vi } from 'vitest'

import { AtTerminal } from './command.ts'

vi.mock('node:fs/promises', { spy: true })

test.for([[['check', 'step09/1']], [['next']], [['check', 'step09/1', '--json']]] as const)('%o', async ([words]) => {
  await using terminal = await AtTerminal.sits()
  await terminal.learner.set({ EMAIL: 'ana@example.org' })
  vi.mocked(readFile).mockClear()
  expect((await terminal.run(words)).code).toBe(1)
  expect(vi.mocked(readFile).mock.calls.filter(([file]) => file === '.env')).toHaveLength(1)
})
