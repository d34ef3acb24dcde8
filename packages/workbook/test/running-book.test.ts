/** Whose the book's port is: known from what `npm start` noted, not from how fast the book answers. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { openPracticeAccount } from '@workbook/practice-account'
import { AtTerminal } from '../../cli/test/command.ts'

test('a book that is too slow to answer is still the book; a note of a process that has ended counts for nothing', async () => {
  await using terminal = await AtTerminal.sits()
  const workbook = join(terminal.home, '.workbook')
  await mkdir(workbook)
  // Nothing listens at this address at all: that is slower than any book.
  await writeFile(join(workbook, 'book.json'), JSON.stringify({ pid: process.pid, address: 'http://127.0.0.1:9' }))
  expect((await terminal.run(['next'])).out).not.toContain('http://127.0.0.1:9/')
  const practice = await openPracticeAccount({ folder: workbook, stay: true })
  try {
    expect((await terminal.run(['next'])).out).toMatch(/^Read {6}http:\/\/127\.0\.0\.1:9\/step09\/1-user-pool$/m)
  } finally {
    await practice.close()
  }
})
