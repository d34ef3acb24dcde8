/** `.env` is read once by each command: a learner may save it at any moment, and half of a command must not see the change. */
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

import { expect, onTestFinished, test, vi } from 'vitest'

import { AtTerminal } from './command.ts'

test.for([
  [['check', 'step09/1'], 1],
  [['next'], 0],
  [['check', 'step09/1', '--json'], 1],
] as const)('%o', async ([words, code]) => {
  await using terminal = await AtTerminal.sits()
  await terminal.learner.set({ EMAIL: 'ana@example.org' })
  const readFile = vi.spyOn(fs, 'readFile')
  syncBuiltinESMExports()
  onTestFinished(() => {
    readFile.mockRestore()
    syncBuiltinESMExports()
  })
  expect((await terminal.run(words)).code).toBe(code)
  expect(readFile.mock.calls.filter(([file]) => file === '.env')).toHaveLength(1)
})
