/** No test leaves a process behind. */
import { describe, expect, test } from 'vitest'

import { start } from '../../tools/world/processes.ts'

/** Starts another process that never ends, and doesn't end either. Both keep the test's output pipe open. */
const PARENT = `
  require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
  setInterval(() => {}, 1000)
`

describe('a program that never ends', () => {
  let closed = false

  test.fails('makes a test time out that waits for it', { timeout: 500 }, async () => {
    const parent = start(process.execPath, ['-e', PARENT], { stdio: ['ignore', 'pipe', 'pipe'] })
    // When no process has its output open any more.
    parent.once('close', () => (closed = true))
    await expect(new Promise(() => undefined)).resolves.toBe('never')
  })

  test('has ended with that test, and what it had started too', () => {
    expect(closed).toBe(true)
  })
})
