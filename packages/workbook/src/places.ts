import { join } from 'node:path'

/** The workbook itself: docs/, checks/, solutions/, packages/. */
export const ROOT = join(import.meta.dirname, '..', '..', '..')

/*
 * What belongs to the learner. npm starts every command in the workbook's folder, so these paths are relative to the
 * folder in which a command runs.
 */

/** The learner's settings. */
export const ENV_FILE = '.env'

/** The practice account's data and addresses, and the learner's progress. */
export const WORKBOOK = '.workbook'

/** The learner's own files, and the starters they began as. */
export const STEPS = 'steps'
