import { type CheckResult, type LoadedCheck, type RuleResult, runCheck, type Settings } from '@workbook/engine'
import { loadChecks, select } from '@workbook/workbook'
import type { TestAccount } from './account.ts'

/** Runs the check of a step, or of one lesson, in a test's account. */
export async function check(
  account: TestAccount,
  target: string,
  settings: Partial<Settings> = {},
): Promise<CheckResult> {
  const selection = select([target])
  return checkWith(account, selection.step, await loadChecks(selection), settings)
}

/** The same for checks of the test's own. */
export async function checkWith(
  { place }: TestAccount,
  step: string,
  checks: readonly LoadedCheck[],
  settings: Partial<Settings> = {},
): Promise<CheckResult> {
  const events = runCheck({
    step,
    checks,
    kind: 'practice',
    place,
    endpoint: place.endpoint,
    settings: { region: place.region, table: 'chocolate_user', ...settings },
  })
  for await (const event of events) if (event.type === 'end') return event.result
  throw new Error('A check ended without a result.')
}

/** Every rule of the result, flat. */
export const rulesOf = (result: CheckResult): readonly RuleResult[] => result.lessons.flatMap(({ rules }) => rules)

/** `rule → cause` of everything that failed or was noted. */
export const causesOf = (result: CheckResult): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rulesOf(result).flatMap((each) => ('cause' in each ? [[each.rule.split('/').slice(2).join('/'), each.cause]] : [])),
  )
