import {
  type CheckResult,
  type LoadedCheck,
  resultOf,
  type RuleResult,
  runCheck,
  type Settings,
} from '@workbook/engine'
import { checkAccount } from '@workbook/workbook'
import type { TestAccount } from './account.ts'

/** Runs the check of a step, or of one lesson, in a test's account. */
export const check = (account: TestAccount, target: string, settings: Partial<Settings> = {}): Promise<CheckResult> =>
  checkAccount(target, { ...account.place, kind: 'practice', settings })

/** The same for a test's own checks. */
export const checkWith = (
  { place }: TestAccount,
  step: string,
  checks: readonly LoadedCheck[],
  settings: Partial<Settings> = {},
): Promise<CheckResult> =>
  resultOf(
    runCheck({
      step,
      checks,
      kind: 'practice',
      place,
      endpoint: place.endpoint,
      settings: { region: place.region, table: 'chocolate_user', ...settings },
    }),
  )

/** Every rule of the result, flat. */
export const rulesOf = (result: CheckResult): readonly RuleResult[] => result.lessons.flatMap(({ rules }) => rules)

/** `rule → cause` for every failure and every note. */
export const causesOf = (result: CheckResult): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rulesOf(result).flatMap((each) => ('cause' in each ? [[each.rule.split('/').slice(2).join('/'), each.cause]] : [])),
  )
