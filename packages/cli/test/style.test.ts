/** Where a check that passes sends the learner next. */
import { expect, test } from 'vitest'

import { select } from '@workbook/workbook'
import { styleOf } from '../src/style.ts'

test.for([
  ['step09/1', 'step09/2-app-client'],
  ['step09/5', 'step09/6-who-am-i'],
  ['step09', 'step09/6-who-am-i'],
] as const)('after %s it is %s', ([asked, after]) => {
  expect(styleOf(select([asked]), true, 'http://127.0.0.1:4500').goOn).toEqual({
    after,
    book: 'http://127.0.0.1:4500',
  })
})
