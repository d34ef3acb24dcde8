import {
  type CheckEvent,
  type CheckRequest,
  type CheckResult,
  type ClientConfig,
  resultOf,
  runCheck,
  type Settings,
  type Target,
} from '@workbook/engine'

import { checkRequestOf } from './account/check-request.ts'
import { select, type Selection } from './lessons/lessons.ts'

/** An account, and what is known of the app in it. */
export interface AccountToCheck extends ClientConfig {
  /** A practice account is named as such; left out: AWS. */
  readonly kind?: 'practice' | 'aws'
  /** The app's ids by the names of the steps' settings (`userPoolId`, …). What is left out is looked for. */
  readonly settings?: Omit<Partial<Settings>, 'region'>
}

/** What a caller may want besides the result. */
export interface CheckListeners {
  /** Gets what the check finds as it goes: the account, each lesson, the result. */
  readonly onEvent?: (event: CheckEvent) => void
  /** Gets what was gathered for each lesson. */
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
  { onEvent, onArtifacts }: CheckListeners = {},
): Promise<CheckResult> {
  const target = { kind, place, endpoint: place.endpoint }
  return resultOf(heard(checkEvents(select([what]), target, settings, onArtifacts), onEvent))
}

/** The events of one check: what the commands and the book's server show, and {@link checkAccount} runs to its end. */
export async function* checkEvents(
  selection: Selection,
  target: Target,
  settings: Partial<Settings> = {},
  onArtifacts?: CheckRequest['onArtifacts'],
): AsyncGenerator<CheckEvent, void> {
  yield* runCheck({ ...(await checkRequestOf(selection, target, settings)), ...(onArtifacts && { onArtifacts }) })
}

async function* heard(
  events: AsyncIterable<CheckEvent>,
  onEvent: CheckListeners['onEvent'],
): AsyncGenerator<CheckEvent, void> {
  for await (const event of events) {
    onEvent?.(event)
    yield event
  }
}
