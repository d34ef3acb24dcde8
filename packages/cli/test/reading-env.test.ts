/** `.env` is read once by each command: a learner may save it at any moment, and half of a command must not see the change. */
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

import { expect, onTestFinished, test, vi } from 'vitest'

import { AtTerminal } from './command.ts'

test.for([[['check', 'step09/1']], [['next']], [['check', 'step09/1', '--json']]] as const)('%o', async ([words]) => {
  await using terminal = await AtTerminal.sits()
  await terminal.learner.set({ EMAIL: 'ana@example.org' })
  const readFile = vi.spyOn(fs, 'readFile')
  syncBuiltinESMExports()
  onTestFinished(() => {
    readFile.mockRestore()
    syncBuiltinESMExports()
  })
  expect((await terminal.run(words)).code).toBe(1)
  expect(readFile.mock.calls.filter(([file]) => file === '.env')).toHaveLength(1)
})
