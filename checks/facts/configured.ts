import { format } from '@workbook/i18n'

import messages from './configured.en.ts'

/** What the learner probably meant by an id that matches nothing. */
export interface Configured {
  /** A clause that makes sense on its own; undefined when there is nothing to add. */
  readonly hint?: string
  /** The id to write instead. */
  readonly rightId?: string
  /** The region to look in instead. */
  readonly otherRegion?: string
}

export const NOTHING_CONFIGURED: Configured = {}

/** What was found, followed by the hint if there is one. */
export const withHint = (found: string, { hint }: Configured): string =>
  hint === undefined ? found : format(messages.withHint, { found, hint })

/** The most things that one sentence names. */
const MOST = 5

/** `chocolate-pool (us-east-1_a1B2c3D4e)`, for the first few. */
export const named = (all: readonly { readonly Id?: string | undefined; readonly Name?: string | undefined }[]) =>
  all
    .slice(0, MOST)
    .map(({ Id, Name }) => `${Name} (${Id})`)
    .join(', ') + (all.length > MOST ? ' …' : '')
