/** Results of a check, as short as a test can write them. */
import type { CheckedAccount, CheckResult, LessonResult, RuleResult } from '@workbook/engine'

export const ACCOUNT: CheckedAccount = {
  kind: 'aws',
  id: '123456789012',
  region: 'us-east-1',
  identity: 'arn:aws:iam::123456789012:user/ana',
}

/** `rule('mails-a-link', 'fail')`: a rule of step 9, lesson 1. */
export function rule(
  name: string,
  status: RuleResult['status'],
  cause = 'a-cause',
  fix: readonly [console: string, command: string] = ['console way', 'command'],
): RuleResult {
  const head = { rule: `step09/1-user-pool/${name}`, title: `Title of ${name}`, found: `found at ${name}` }
  if (status === 'pass' || status === 'waiting') return { ...head, status }
  return {
    ...head,
    status,
    cause,
    expected: 'e',
    where: 'w',
    why: `Why ${name}.`,
    fix,
    see: 'aws',
  }
}

/** Lesson 1 with these rules. */
export function lesson(...rules: RuleResult[]): LessonResult {
  const status = (['fail', 'cannot-check', 'waiting'] as const).find((each) =>
    rules.some((rule) => rule.status === each),
  )
  return { lesson: 'step09/1-user-pool', title: 'Create a user pool', status: status ?? 'pass', rules }
}

/** A check of lesson 1 with these rules. */
export function checked(rules: readonly RuleResult[], account: CheckedAccount = ACCOUNT): CheckResult {
  const one = lesson(...rules)
  const status = one.status === 'waiting' ? 'fail' : one.status
  return { version: 1, step: 'step09', status, account, lessons: [one], calls: [] }
}
