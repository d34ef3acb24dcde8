/** The learner's own file of a lesson, with the solution's code in it, as the page shows that code. */
import { expect } from 'vitest'

import type { Block } from '../../docs/.vitepress/book/verified-blocks.ts'
import type { WorkbookCopy } from './copy.ts'

const MARKER = /^\s*\/\/ #(end)?region \S+\n/gm
const IMPORTS = /^import [^;]*? from '[^']+'\n/gm

/**
 * Writes `steps/<lesson>.ts`: the lines of the starter around the code of the page. A line of the solution that is
 * neither shown on the page nor in the starter is one that a learner can't know, so it fails. Imports are for the
 * editor to add; `npm run compare` shows them.
 */
export async function typeIn(home: WorkbookCopy, lesson: string, shown: readonly Block[]): Promise<void> {
  const solution = (await home.read(`solutions/${lesson}.ts`)).replaceAll('\r\n', '\n')
  const starter = (await home.read(`steps/.starters/${lesson}.txt`)).replaceAll('\r\n', '\n')
  const code = solution.replaceAll(MARKER, '')
  const rest = shown.reduce((left, { text }) => left.replace(text, ''), code.replaceAll(IMPORTS, ''))
  const unknown = rest.split('\n').filter((line) => !starter.includes(line))
  expect({ lesson, unknown }).toEqual({ lesson, unknown: [] })
  await home.write(`steps/${lesson}.ts`, code.replaceAll('../../steps/my-app.ts', '../my-app.ts'))
}
