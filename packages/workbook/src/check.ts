import { type CheckRequest, type CheckEvent, type CheckResult, runCheck } from '@workbook/engine'
import { openAccount } from './account/account.ts'
import { checkRequestOf } from './account/check-request.ts'
import type { Selection } from './lessons/lessons.ts'
import { readSettings } from './settings/settings.ts'
import { remember } from './progress/progress.ts'
import type { ProgressFile } from './progress/progress-file.ts'

/**
 * Checks these lessons once, with the settings as they are now, and remembers in `progress` what came out.
 * `onArtifacts` is shown what was seen.
 */
export async function* checkOnce(
  selection: Selection,
  progress: ProgressFile,
  onArtifacts?: CheckRequest['onArtifacts'],
): AsyncGenerator<CheckEvent, void> {
  const settings = await readSettings()
  const pool = settings.app.userPoolId
  const account = await openAccount(settings)
  try {
    for await (const event of runCheck({
      ...(await checkRequestOf(selection, account, settings.app)),
      ...(onArtifacts && { onArtifacts }),
    })) {
      if (event.type === 'end') await progress.change((before) => remember(before, event.result, new Date(), pool))
      yield event
    }
  } finally {
    await account.close()
  }
}

/** What these events come to. */
export async function resultOf(events: AsyncIterable<CheckEvent>): Promise<CheckResult> {
  for await (const event of events) if (event.type === 'end') return event.result
  throw new Error('A check ended without a result.')
}
