/** What the book has to run, piece by piece: a line of a terminal, or a whole region of code. */
import { join } from 'node:path'

import { ROOT } from '@workbook/workbook'
import { type Block, blocksOf, pagesIn } from '../../docs/.vitepress/book/verified-blocks.ts'

export const DOCS = join(ROOT, 'docs')

/** One thing to run. */
export interface Unit {
  /** The line itself, or `../solutions/step09/1-user-pool.ts#create-pool`. */
  readonly name: string
  readonly text: string
  readonly block: Block
}

/** What one page has to run, in its order. */
export const unitsOf = (page: string): readonly Unit[] => blocksOf(DOCS, page).flatMap(split)

/** Everything that the book has to run. */
export const allUnits = (): readonly Unit[] => pagesIn(DOCS).flatMap(unitsOf)

/** For people: `docs/index.md:18 (both): npm ci`. */
export const placeOf = ({ name, block: { page, line, way } }: Unit): string => `docs/${page}:${line} (${way}): ${name}`

function split(block: Block): Unit[] {
  const { text, from } = block
  if (from) return [{ name: `${from.file}#${from.region}`, text, block }]
  // A command over several lines is one command.
  if (/\\$|^\s/m.test(text)) return [{ name: text, text, block }]
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ name: line, text: line, block }]))
}
