/** The copies from which `npm run reset` gives a starter back. */
import { expect, test } from 'vitest'

import { allLessons } from '../../cli/lessons.ts'
import { filesUnder, read } from './trees.ts'

const copyOf = (id: string) => `steps/.starters/${id}.txt`

test.each(allLessons())('the copy of the starter of $id says the same', ({ id }) => {
  // Changed a starter? cp steps/<step>/<lesson>.ts steps/.starters/<step>/<lesson>.txt
  expect(read(copyOf(id))).toBe(read(`steps/${id}.ts`))
})

test('there is no copy without a starter', () => {
  expect(filesUnder('steps/.starters', /./)).toEqual(
    allLessons()
      .map(({ id }) => copyOf(id))
      .toSorted(),
  )
})
