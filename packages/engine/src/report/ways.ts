import type { CheckedAccount, Evidence, RuleResult } from '../result.ts'

/** One way to put something right. */
export interface Way {
  /** Names the label before it: “Fix”, “or”, “On AWS”. */
  readonly way: 'fix' | 'or' | 'onAws'
  readonly text: string
}

/**
 * The ways to put something right, in the order for this account: the practice account has no console, so there the
 * command comes first and the console's way says where it would help.
 */
export function waysToFix(
  { fix: [first, second], status }: Evidence & Pick<RuleResult, 'status'>,
  kind: CheckedAccount['kind'],
): readonly Way[] {
  return kind === 'aws' || status === 'cannot-check'
    ? [
        { way: 'fix', text: first },
        { way: 'or', text: second },
      ]
    : [
        { way: 'fix', text: second },
        { way: 'onAws', text: first },
      ]
}
