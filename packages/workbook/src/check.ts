import { type CheckRequest, type CheckEvent, type CheckResult, runCheck } from '@workbook/engine'
import { openAccount } from './account/account.ts'
import { checkRequestOf } from './account/check-request.ts'
import type { Selection } from './lessons/lessons.ts'
import { type AppSettings, readSettings } from './settings/settings.ts'
import { withResult } from './progress/progress.ts'
import type { ProgressFile } from './progress/progress-file.ts'

/** What a check may be given besides its lessons. */
export interface CheckOptions {
  /** The learner's settings, where they have been read already. */
  readonly settings?: AppSettings | undefined
  /** Gets what was gathered for each lesson. */
  readonly onArtifacts?: CheckRequest['onArtifacts']
}

/** Checks these lessons once, in the learner's account, and saves the result in `progress`. */
export async function* checkOnce(
  selection: Selection,
  progress: ProgressFile,
  { settings: known, onArtifacts }: CheckOptions = {},
): AsyncGenerator<CheckEvent, void> {
  const settings = known ?? (await readSettings())
  const pool = settings.appId
  const account = await openAccount(settings)
  try {
    for await (const event of runCheck({
      ...(await checkRequestOf(selection, account, settings.app)),
      ...(onArtifacts && { onArtifacts }),
    })) {
      if (event.type === 'end') await progress.change((before) => withResult(before, event.result, new Date(), pool))
      yield event
    }
  } finally {
    await account.close()
  }
}

/** The result that these events end with. */
export async function resultOf(events: AsyncIterable<CheckEvent>): Promise<CheckResult> {
  for await (const event of events) if (event.type === 'end') return event.result
  throw new Error('A check ended without a result.')
}
