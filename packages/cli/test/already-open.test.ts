/** A second `npm start`: the one that runs is named, and what it is doing. */
import { expect, test } from 'vitest'

import { EXIT } from '@workbook/engine'
import { Refusal } from '@workbook/workbook'
import { explainOpenBook } from '../src/already-open.ts'

const inUse = new Refusal('It is open already.', 'cannot-check')

test('that has its book open says where; one that is building it says so', async () => {
  const address = 'http://127.0.0.1:4500'
  await expect(explainOpenBook(inUse, async () => ({ pid: 7, address }))).rejects.toMatchObject({
    message: 'npm start is already running in another terminal (process 7). The book is at http://127.0.0.1:4500',
    exitCode: EXIT['cannot-check'],
  })
  await expect(explainOpenBook(inUse, async () => ({ pid: 7 }))).rejects.toThrow('still building the book')
})

test('where no npm start runs, and where it is no refusal, nothing is added', async () => {
  await expect(explainOpenBook(inUse, async () => undefined)).rejects.toBe(inUse)
  const fault = new Error('a bug')
  await expect(explainOpenBook(fault, async () => ({ pid: 7 }))).rejects.toBe(fault)
})
