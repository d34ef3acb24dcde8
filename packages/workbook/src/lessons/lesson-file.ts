import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { short } from '@workbook/engine'
import { hasCode } from '../files.ts'
import { ROOT, STEPS } from '../places.ts'
import { Refusal } from '../refusal.ts'
import { format } from '@workbook/i18n'
import messages from './lessons.en.ts'

/** Whose file of a lesson: the learner's own, or the reference solution. */
export type Tree = 'steps' | 'solutions'

/** The file of a lesson, as a learner calls it: `steps/step09/1-user-pool.ts`. */
export const lessonFile = (tree: Tree, id: string): string => `${tree}/${id}.ts`

/** Where it is. The learner's own files are in the learner's folder; the solutions belong to the workbook. */
export const lessonPath = (tree: Tree, id: string): string =>
  tree === 'steps' ? join(STEPS, `${id}.ts`) : join(ROOT, tree, `${id}.ts`)

/** What is in it. @throws Refusal where it is missing (renamed, deleted), saying how it comes back. */
export const readLessonFile = (tree: Tree, id: string): Promise<string> =>
  readFile(lessonPath(tree, id), 'utf8').catch((cause: unknown) => {
    if (!hasCode(cause, 'ENOENT')) throw cause
    const file = lessonFile(tree, id)
    const message =
      tree === 'steps'
        ? format(messages.starterMissing, { file, lesson: short(id) })
        : format(messages.solutionMissing, { file })
    throw new Refusal(message, 'wrong-use', { cause })
  })
