import { type CheckRequest, placeholdersOf, type Settings, type Target } from '@workbook/engine'

import { lessonsBefore, loadChecks, type Selection } from '../lessons/lessons.ts'
import { allSettings, withDefaults } from '../settings/declared.ts'

/** What a check has to know: the lessons, the account, and what is said of the app. */
export async function checkRequestOf(
  selection: Selection,
  { kind, place, endpoint, timeouts, otherRegions }: Target,
  given: Partial<Settings> = {},
): Promise<CheckRequest> {
  const before = { step: selection.step, lessons: lessonsBefore(selection) }
  const [checks, earlier, declared] = await Promise.all([loadChecks(selection), loadChecks(before), allSettings()])
  const settings = withDefaults(declared, { ...given, region: place.region })
  return {
    step: selection.step,
    checks,
    earlier,
    kind,
    place,
    endpoint,
    ...(timeouts && { timeouts }),
    otherRegions,
    settings,
    names: {
      ...placeholdersOf(declared, settings),
      ...(kind === 'practice' && endpoint && { inbox: `${endpoint}/inbox` }),
    },
  }
}
