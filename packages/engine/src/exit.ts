import type { CheckResult } from './result.ts'

/** The exit codes, published in `docs/reference/commands.md`. */
export const EXIT = { pass: 0, fail: 1, 'cannot-check': 2, 'wrong-use': 3 } as const

/** The exit code of a check's result. */
export const exitCode = ({ status }: Pick<CheckResult, 'status'>): number => EXIT[status]
