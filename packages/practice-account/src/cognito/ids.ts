import { randomBytes, randomInt, randomUUID } from 'node:crypto'

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** The account number of the practice account: no real account has it. */
export const ACCOUNT_ID = '000000000000'

/** A pool id in AWS's form: the region, `_` and nine letters or digits (`pools/id`). */
export function newPoolId(region: string): string {
  return `${region}_${pick(LETTERS_AND_DIGITS, 9)}`
}

/** A client id in AWS's form: 26 lower-case letters and digits. */
export function newClientId(): string {
  return pick('abcdefghijklmnopqrstuvwxyz0123456789', 26)
}

export function newClientSecret(): string {
  return pick('abcdefghijklmnopqrstuvwxyz0123456789', 51)
}

/** The six digits of a confirmation. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

export function newUuid(): string {
  return randomUUID()
}

/** An unguessable text for sessions, refresh tokens and the like. */
export function newSecret(bytes = 48): string {
  return randomBytes(bytes).toString('base64url')
}

/** A password that every policy accepts, for an invitation. */
export function newTemporaryPassword(length: number): string {
  const rest = pick(LETTERS_AND_DIGITS, Math.max(length, 10) - 4)
  return `${pick('ABCDEFGHJKLMNPQRSTUVWXYZ', 1)}${pick('abcdefghijkmnpqrstuvwxyz', 1)}${rest}${pick('23456789', 1)}${pick('!@#%^*', 1)}`
}

function pick(from: string, length: number): string {
  return Array.from({ length }, () => from.charAt(randomInt(from.length))).join('')
}
