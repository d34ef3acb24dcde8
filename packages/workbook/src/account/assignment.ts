import type { Assignment } from '@workbook/engine'
import type { Account } from './account.ts'
import { examinersOf, type Selection } from '../lessons/lessons.ts'
import type { AppSettings } from '../settings/settings.ts'

/** What a check has to know, put together from the learner's words, settings and account. */
export const assignmentOf = async (
  selection: Selection,
  settings: AppSettings,
  { kind, place, endpoint, elsewhere }: Account,
): Promise<Assignment> => ({
  step: selection.step,
  examiners: await examinersOf(selection),
  kind,
  place,
  endpoint,
  elsewhere,
  settings: { ...settings.app, region: place.region },
})
