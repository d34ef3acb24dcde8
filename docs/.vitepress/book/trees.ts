import { join } from 'node:path'

import type { Trees } from './lessons.ts'

/** The workbook's folder. */
export const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Where the book and the checks are. */
export const trees: Trees = { docs: join(ROOT, 'docs'), checks: join(ROOT, 'checks') }
