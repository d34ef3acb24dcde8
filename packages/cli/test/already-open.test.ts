/** A second `npm start`: the one that is open is named, with its book. */
import { expect, test } from 'vitest'

import { explainOpenBook } from '@workbook/server'
import { Refusal } from '@workbook/workbook'
import { EXIT } from '@workbook/engine'

const inUse = new Refusal('It is open already.', 'cannot-check')

test('where the book answers, its address stands behind what was said', async () => {
  const told = explainOpenBook(inUse, async () => 'http://127.0.0.1:4500')
  await expect(told).rejects.toMatchObject({
    message: 'It is open already.\nThe book is open too: http://127.0.0.1:4500',
    exitCode: EXIT['cannot-check'],
  })
})

test('where no book answers, and where it is no refusal, nothing is added', async () => {
  await expect(explainOpenBook(inUse, async () => undefined)).rejects.toBe(inUse)
  const fault = new Error('a fault of ours')
  await expect(explainOpenBook(fault, async () => 'http://127.0.0.1:4500')).rejects.toBe(fault)
})
