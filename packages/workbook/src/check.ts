import type { CheckEvent, CheckRequest } from '@workbook/engine'

import { openAccount } from './account/account.ts'
import { checkEvents } from './check-account.ts'
import type { Selection } from './lessons/lessons.ts'
import type { ProgressFile } from './progress/progress-file.ts'
import { withResult } from './progress/progress.ts'
import { type AppSettings, readSettings } from './settings/settings.ts'

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
  const account = await openAccount(settings)
  try {
    for await (const event of checkEvents(selection, account, settings.app, onArtifacts)) {
      if (event.type === 'end') {
        await progress.change((before) => withResult(before, event.result, new Date(), settings.appId))
      }
      yield event
    }
  } finally {
    await account.close()
  }
}
