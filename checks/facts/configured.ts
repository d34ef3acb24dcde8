import { format } from '@workbook/i18n'

import messages from './configured.en.ts'

/** What an id that leads nowhere was probably meant to be. */
export interface Configured {
  /** A clause that can be read by itself; undefined when there is nothing to add. */
  readonly hint?: string
  /** The id to write instead. */
  readonly rightId?: string
  /** The region to look in instead. */
  readonly otherRegion?: string
}

export const NOTHING_CONFIGURED: Configured = {}

/** What was found, and the hint behind it where there is one. */
export const withHint = (found: string, { hint }: Configured): string =>
  hint === undefined ? found : format(messages.withHint, { found, hint })

/** How many things one sentence names. */
const MOST = 5

/** `chocolate-pool (us-east-1_a1B2c3D4e)`, for a few of them. */
export const named = (all: readonly { readonly Id?: string | undefined; readonly Name?: string | undefined }[]) =>
  all
    .slice(0, MOST)
    .map(({ Id, Name }) => `${Name} (${Id})`)
    .join(', ') + (all.length > MOST ? ' …' : '')
