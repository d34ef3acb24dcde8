/** The process in which TypeScript looks at a learner's file: it tells its parent the mistakes, or nothing. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { mistakesIn } from './mistakes.ts'

const [file = ''] = process.argv.slice(2)
const { default: ts } = await import('typescript')
const modules = join(dirname(fileURLToPath(import.meta.resolve('typescript'))), '..', '..')
process.send?.(mistakesIn(ts, file, join(modules, '@types')))
