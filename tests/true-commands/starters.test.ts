/**
 * A starter is the learner's file; its copy is what `npm run reset` restores and what every other test reads. Only
 * `npm run verify` asks whether both are the same, before a push and in CI: where someone learns, they should differ.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { allLessons, ROOT } from '@workbook/workbook'

const read = (...path: string[]) => readFile(join(ROOT, 'steps', ...path), 'utf8')

test.each(allLessons())('the starter of $id says what its copy says', async ({ id }) => {
  // Changed a starter? cp steps/<step>/<lesson>.ts steps/.starters/<step>/<lesson>.txt
  // Tried a lesson? npm run reset <step>/<number>
  expect(await read(`${id}.ts`)).toBe(await read('.starters', `${id}.txt`))
})
