/** When the blocks of a page were last run: the note at its end. `npm run verify:commands` runs them and records it. */
import { format } from '@workbook/i18n'
import messages from './site.en.ts'
import records from './verified.json' with { type: 'json' }

/** The record of a run of a page's blocks, in `verified.json`. */
export interface Verified {
  /** The day in UTC: `2026-11-23`. */
  readonly date: string
  /** Versions of what ran them. */
  readonly node: string
  readonly aws: string
  /** Hash of the blocks that ran; if a page's blocks change, its hash changes too. */
  readonly blocks: string
}

/** The records, by page (`step09/1-user-pool.md`). */
export const verified: Readonly<Record<string, Verified>> = records

/** The sentence for the end of a page; empty for a page without a record, which is one without commands. */
export function verifiedNote(page: string): string {
  const record = verified[page]
  if (record === undefined) return ''
  const date = new Date(record.date).toLocaleDateString(messages.dates, { dateStyle: 'long', timeZone: 'UTC' })
  const [node = ''] = record.node.split('.')
  const aws = record.aws.split('.').slice(0, 2).join('.')
  return `\n\n<p class="verified">${format(messages.verified, { date, node, aws })}</p>\n`
}
