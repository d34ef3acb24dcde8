/** Where a learner goes after a green check: the next lesson, and, where the book is open, its address and no advice to open it. */
import { expect, test } from 'vitest'

import type { CheckResult, LessonResult } from '@workbook/engine'
import { allLessons } from '@workbook/workbook'
import { afterCheck } from '../src/after-check.ts'

const BOOK = 'http://127.0.0.1:4500'

const passing = (...ids: string[]): CheckResult => ({
  version: 1,
  step: 'step09',
  status: 'pass',
  account: { kind: 'practice', id: '', region: '', identity: '' },
  lessons: ids.map((lesson): LessonResult => ({ lesson, title: '', status: 'pass', rules: [] })),
  calls: [],
})

test.for([
  [['step09/1-user-pool'], BOOK, `The next lesson is step09/2-app-client: ${BOOK}/step09/2-app-client`],
  [['step09/5-table-row'], BOOK, `The next lesson is step09/6-who-am-i: ${BOOK}/step09/6-who-am-i`],
  [
    ['step09/1-user-pool'],
    undefined,
    'The next lesson is step09/2-app-client. Read it in the book (npm start) or in docs/step09/2-app-client.md',
  ],
  [allLessons().map(({ id }) => id), BOOK, `The book is open. See it work: ${BOOK}/step09/6-who-am-i`],
  [allLessons().map(({ id }) => id), undefined, undefined],
] as const)('%o with the book at %s', ([ids, book, says]) => {
  expect(afterCheck(passing(...ids), book)).toBe(says)
})

test('after a red one the check itself says what to do', () => {
  expect(afterCheck({ ...passing('step09/1-user-pool'), status: 'fail' }, BOOK)).toBeUndefined()
})
