import { join } from 'node:path'

/** The workbook itself: docs/, steps/, checks/, solutions/. */
export const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Where the learner's own state lives: `.env` and `.workbook/`. npm starts every command in the workbook's folder. */
export const HOME = process.cwd()

/** The learner's settings. */
export const ENV_FILE = join(HOME, '.env')

/** The practice account's data and addresses. */
export const WORKBOOK = join(HOME, '.workbook')
