import { expect, test } from 'vitest'

import { Learner } from '../../../tools/world/learner.ts'

test('two checks at the same time, without a practice account that stays, both get their answer', async () => {
  await using learner = await Learner.arrives()
  const results = await Promise.all([learner.check('step09'), learner.check('step09'), learner.check('step09')])
  expect(results.map(({ status }) => status)).toEqual(['fail', 'fail', 'fail'])
  expect(results.flatMap(({ calls }) => calls.flatMap(({ error }) => error ?? []))).toEqual([])
})
