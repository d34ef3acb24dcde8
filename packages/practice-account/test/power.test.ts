import { randomBytes } from 'node:crypto'

import { expect, test } from 'vitest'

import { N, power, powerOfGenerator } from '../src/cognito/auth/power.ts'

/** Square and multiply, bit by bit: slow, but simple enough to trust. */
function plainPower(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % N]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N
    square = (square * square) % N
  }
  return result
}

const random = (bytes: number) => BigInt(`0x${randomBytes(bytes).toString('hex')}`)

test('powers with digits and tables are the powers of plain arithmetic', () => {
  for (const exponent of [0n, 1n, 15n, 16n, 17n, 2n ** 255n, random(1), random(32), random(32), random(128)]) {
    expect(powerOfGenerator(exponent)).toBe(plainPower(2n, exponent))
    const base = random(384)
    expect(power(base, exponent)).toBe(plainPower(base, exponent))
  }
})
