import {
  type CheckEvent,
  type CheckRequest,
  type CheckResult,
  type ClientConfig,
  runCheck,
  type Settings,
} from '@workbook/engine'

import { checkRequestOf } from './account/check-request.ts'
import { select } from './lessons/lessons.ts'

/** An account, and what is known of the app in it. */
export interface AccountToCheck extends ClientConfig {
  /** Practice accounts are named as such in the first line; left out: AWS. */
  readonly kind?: 'practice' | 'aws'
  /** The app's ids by the names of the step's settings (`userPoolId`, …). What is left out is looked for. */
  readonly settings?: Omit<Partial<Settings>, 'region'>
}

/** What a caller may want besides the result. */
export interface CheckOptions {
  /** Is told what the check finds as it goes: the account, each lesson, the result. */
  readonly onEvent?: (event: CheckEvent) => void
  readonly onArtifacts?: CheckRequest['onArtifacts']
}

/**
 * Checks a step (`step09`) or a lesson (`step09/3`) in an account, as `npm run check` does, from any program: nothing is
 * read from `.env`, printed or written, and the process is not ended. It only reads the account.
 *
 * @returns the published result (docs/reference/result.md). Whatever an account or a network does is in it
 *   (`cannot-check`), never thrown.
 * @throws Refusal for a step or a lesson that does not exist.
 */
export async function checkAccount(
  what: string,
  { kind = 'aws', settings, ...place }: AccountToCheck,
  { onEvent, onArtifacts }: CheckOptions = {},
): Promise<CheckResult> {
  const request = await checkRequestOf(select([what]), { kind, place, endpoint: place.endpoint }, settings)
  return followed(runCheck({ ...request, ...(onArtifacts && { onArtifacts }) }), onEvent)
}

/** The result at the end of these events, each of which `onEvent` is told. */
async function followed(
  events: AsyncIterable<CheckEvent>,
  onEvent?: (event: CheckEvent) => void,
): Promise<CheckResult> {
  let result: CheckResult | undefined
  for await (const event of events) {
    onEvent?.(event)
    if (event.type === 'end') result = event.result
  }
  if (result === undefined) throw new Error('A check ended without a result.')
  return result
}
