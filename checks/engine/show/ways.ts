import type { AccountSeen, Evidence, RuleResult } from '../result.ts'

/** One way to put something right. */
export interface Way {
  readonly label: 'Fix' | 'or' | 'On AWS'
  readonly text: string
}

/**
 * The ways to put something right, in the order for this account: the practice account has no console, so there the
 * command comes first and the console's way says where it would help.
 */
export function waysToFix(
  { fix: [first, second], status }: Evidence & Pick<RuleResult, 'status'>,
  kind: AccountSeen['kind'],
): readonly Way[] {
  return kind === 'aws' || status === 'cannot-check'
    ? [
        { label: 'Fix', text: first },
        { label: 'or', text: second },
      ]
    : [
        { label: 'Fix', text: second },
        { label: 'On AWS', text: first },
      ]
}
