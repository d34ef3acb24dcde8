import type { CheckRequest } from '@workbook/engine'
import type { Account } from './account.ts'
import { loadChecks, type Selection } from '../lessons/lessons.ts'
import type { AppSettings } from '../settings/settings.ts'

/** What a check has to know, from what the learner typed, their settings and their account. */
export const checkRequestOf = async (
  selection: Selection,
  settings: AppSettings,
  { kind, place, endpoint, otherRegions }: Account,
): Promise<CheckRequest> => ({
  step: selection.step,
  checks: await loadChecks(selection),
  kind,
  place,
  endpoint,
  otherRegions,
  settings: { ...settings.app, region: place.region },
})
