import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import { ROOT } from '@workbook/workbook'

/** Generated files. While the book is being built, there are also copies of its config for a moment. */
const LEFT_OUT = /(^|[/\\])(node_modules|dist|cache|\.git)([/\\]|$)|\.timestamp-\d+-[0-9a-f]+\.mjs$/

/** The files under a folder of the workbook, as paths from its root, with `/` on every system. */
export const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted()

/** A file of the workbook. */
export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** The untouched copy of a lesson's starter. The gate reads no other: `steps/<lesson>.ts` is the learner's. */
export const starterOf = (id: string): string => `steps/.starters/${id}.txt`
