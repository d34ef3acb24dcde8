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
  const note = (pid: number) =>
    writeFile(join(workbook, 'book.json'), JSON.stringify({ pid, address: 'http://127.0.0.1:4500' }))

  await note(process.pid)
  const ended = await terminal.run(['doctor'])
  expect(ended.out).not.toMatch(/Port 4500 +open: the book/)

  const practice = await openPracticeAccount({ folder: workbook, stay: true })
  try {
    // Nothing listens at the port at all: that is slower than any book.
    expect((await terminal.run(['doctor'])).out).toMatch(/Port 4500 +open: the book/)
  } finally {
    await practice.close()
  }
})
