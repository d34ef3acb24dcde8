import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from './places.ts'

/** The pages of a step that have no check: what there is to read when all its lessons pass. */
export function pagesBeside(step: string, lessons: readonly string[], root: string = ROOT): readonly string[] {
  return readdirSync(join(root, 'docs', step))
    .filter((file) => file.endsWith('.md') && file !== 'index.md')
    .map((file) => `${step}/${file.replace(/\.md$/, '')}`)
    .filter((page) => !lessons.includes(page))
    .toSorted()
}
