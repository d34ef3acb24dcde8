/** Results that stay in this browser: they survive a reload and mark the sidebar. Nothing leaves the machine. */
import type { CheckedAccount, LessonResult } from '@workbook/engine'

/** The last result of one lesson. */
export interface KeptResult {
  readonly lesson: LessonResult
  readonly account: CheckedAccount
  /** When the check ended (ISO). */
  readonly at: string
}

/** By lesson id. */
export type Kept = Readonly<Record<string, KeptResult>>

interface KeptFile {
  readonly version: 1
  readonly results: Kept
}

/** Where it is kept in `localStorage`. */
export const keptKey = 'workbook:results'

/** What the browser has kept; nothing when it is missing, unreadable or of another version. */
export function readKept(text: string | null): Kept {
  if (text === null) return {}
  try {
    const file: unknown = JSON.parse(text)
    return isKeptFile(file) ? file.results : {}
  } catch {
    // Somebody else's text under our key: as good as nothing.
    return {}
  }
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('results' in value)) return false
  const { version, results } = value
  return version === 1 && typeof results === 'object' && results !== null && Object.values(results).every(isKeptResult)
}

function isKeptResult(value: unknown): value is KeptResult {
  if (typeof value !== 'object' || value === null || !('lesson' in value) || !('account' in value)) return false
  const { lesson, account } = value
  return (
    typeof lesson === 'object' &&
    lesson !== null &&
    'rules' in lesson &&
    Array.isArray(lesson.rules) &&
    typeof account === 'object' &&
    account !== null &&
    'at' in value &&
    typeof value.at === 'string'
  )
}

/** The text to keep. */
export const writeKept = (results: Kept): string => JSON.stringify({ version: 1, results } satisfies KeptFile)
