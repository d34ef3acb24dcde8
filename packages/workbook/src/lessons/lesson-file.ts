import { join } from 'node:path'

import { ROOT, STEPS } from '../places.ts'

/** Whose file of a lesson: the learner's own, or the reference solution. */
export type Tree = 'steps' | 'solutions'

/** The file of a lesson, as a learner calls it: `steps/step09/1-user-pool.ts`. */
export const lessonFile = (tree: Tree, id: string): string => `${tree}/${id}.ts`

/** Where it is. The learner's own files are in the learner's folder; the solutions belong to the workbook. */
export const lessonPath = (tree: Tree, id: string): string =>
  tree === 'steps' ? join(STEPS, `${id}.ts`) : join(ROOT, tree, `${id}.ts`)
