/** When the blocks of a page were last run, as its foot says it. `npm run verify:commands` runs them and writes that down. */
import { format } from '@workbook/i18n'
import messages from './site.en.ts'
import records from './verified.json' with { type: 'json' }

/** What a run of a page's blocks has left in `verified.json`. */
export interface Verified {
  /** The day in UTC: `2026-11-23`. */
  readonly date: string
  /** Versions of what ran them. */
  readonly node: string
  readonly aws: string
  /** Which blocks they were; a page whose blocks have changed since has another hash. */
  readonly blocks: string
}

/** The records, by page (`step09/1-user-pool.md`). */
export const verified: Readonly<Record<string, Verified>> = records

/** The sentence for the foot of a page; nothing for a page that has no record, so for one without commands. */
export function verifiedNote(page: string): string {
  const record = verified[page]
  if (record === undefined) return ''
  const date = new Date(record.date).toLocaleDateString(messages.dates, { dateStyle: 'long', timeZone: 'UTC' })
  const [node = ''] = record.node.split('.')
  const aws = record.aws.split('.').slice(0, 2).join('.')
  return `\n\n<p class="verified">${format(messages.verified, { date, node, aws })}</p>\n`
}
