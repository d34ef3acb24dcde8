import type { PoolRecord } from '../../store/records.ts'
import { AwsError } from '../errors.ts'
import { passwordPolicy } from '../pools/pool.ts'

/** The symbols that count in a password policy [DOC user-pool-settings-policies]. */
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/

export interface PasswordRule {
  readonly id: 'length' | 'lowercase' | 'uppercase' | 'numeric' | 'symbol'
  /** As AWS says it when the rule is broken (`sign-up/password-too-short`) [FIELD]. */
  readonly broken: string
  /** A pattern that a good password matches; the page's script uses it too. */
  readonly pattern: string
}

/** The rules that a password in this pool must meet. */
export function passwordRules(pool: PoolRecord): PasswordRule[] {
  const policy = passwordPolicy(pool)
  const rules: (PasswordRule | false)[] = [
    {
      id: 'length',
      broken: 'Password not long enough',
      pattern: `^[^]{${policy.MinimumLength},}$`,
    },
    policy.RequireLowercase && rule('lowercase', '[a-z]'),
    policy.RequireUppercase && rule('uppercase', '[A-Z]'),
    policy.RequireNumbers && rule('numeric', '[0-9]'),
    policy.RequireSymbols && rule('symbol', SYMBOL.source),
  ]
  return rules.filter((one) => one !== false)
}

function rule(id: PasswordRule['id'], pattern: string): PasswordRule {
  return { id, broken: `Password must have ${id} characters`, pattern }
}

/** Throws InvalidPasswordException for the first rule that the password breaks. */
export function checkPassword(pool: PoolRecord, password: string): void {
  const broken = passwordRules(pool).find(({ pattern }) => !new RegExp(pattern).test(password))
  if (broken) throw new AwsError('InvalidPasswordException', `Password did not conform with policy: ${broken.broken}`)
}
