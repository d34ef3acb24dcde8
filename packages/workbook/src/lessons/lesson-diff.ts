import { diffLines } from 'diff'

import { readLessonFile, type Tree } from './lesson-file.ts'

/** Some lines of a lesson, and whose they are. */
export interface Part {
  readonly whose: 'yours' | 'solution' | 'both'
  readonly lines: readonly string[]
}

/** The learner's file of a lesson beside the reference solution, from top to bottom. */
export async function lessonDiff(id: string): Promise<readonly Part[]> {
  const [yours = '', solution = ''] = await Promise.all(
    (['steps', 'solutions'] as const).map((tree) => source(tree, id)),
  )
  return diffLines(yours, solution).map(({ value, added, removed }) => ({
    whose: added ? 'solution' : removed ? 'yours' : 'both',
    lines: value.replace(/\n$/, '').split('\n'),
  }))
}

/** For each line of a lesson's file that is compared, its number in the file itself. */
export async function lineNumbers(tree: Tree, id: string): Promise<readonly number[]> {
  const lines = (await readLessonFile(tree, id)).split('\n')
  return lines.flatMap((line, at) => (REGION.test(line) ? [] : [at + 1]))
}

/** What only the book needs. */
const REGION = /^\/\/ #(end)?region/

/** The file of a lesson. What only the book and the folders need (regions, the way to my-app.ts) is no difference. */
async function source(tree: Tree, id: string): Promise<string> {
  const text = await readLessonFile(tree, id)
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^\/\/ #(end)?region.*\n/gm, '')
    .replaceAll("'../../steps/my-app.ts'", "'../my-app.ts'")
}
