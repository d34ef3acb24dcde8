// Powers modulo the 3072-bit prime of RFC 3526 (group 15), which SRP computes with. In BigInt and not with node:crypto's
// createDiffieHellman: since OpenSSL 3.5 (Node 24) that tests the prime again each time, for more than a second.
import { getDiffieHellman } from 'node:crypto'

/** The prime, as bytes. */
export const PRIME = getDiffieHellman('modp15').getPrime()

/** The prime. */
export const N = BigInt(`0x${PRIME.toString('hex')}`)

export const GENERATOR = 2n

/** Exponents are cut into digits of this many bits. */
const WINDOW = 4
const DIGITS = 1 << WINDOW
const MASK = BigInt(DIGITS - 1)

/** base^exponent mod N: four squarings and one multiplication for each digit of the exponent. */
export function power(base: bigint, exponent: bigint): bigint {
  const powers = [1n]
  for (let digit = 1; digit < DIGITS; digit++) powers.push(((powers[digit - 1] ?? 1n) * base) % N)
  let result = 1n
  for (const digit of digitsOf(exponent).toReversed()) {
    for (let bit = 0; bit < WINDOW; bit++) result = (result * result) % N
    result = (result * (powers[digit] ?? 1n)) % N
  }
  return result
}

/** 2^(16^place · digit) mod N, by place and digit; grows as far as it is used. */
const table: bigint[][] = []

/** 2^exponent mod N, for exponents that are hashes or random numbers: no squarings, the table has them. */
export function powerOfGenerator(exponent: bigint): bigint {
  return digitsOf(exponent).reduce((result, digit, place) => (result * (row(place)[digit] ?? 1n)) % N, 1n)
}

function row(place: number): readonly bigint[] {
  for (let next = table.length; next <= place; next++) {
    const last = table[next - 1]
    const base = last === undefined ? GENERATOR : ((last[1] ?? 1n) * (last[DIGITS - 1] ?? 1n)) % N
    const powers = [1n]
    for (let digit = 1; digit < DIGITS; digit++) powers.push(((powers[digit - 1] ?? 1n) * base) % N)
    table.push(powers)
  }
  return table[place] ?? []
}

/** The exponent's digits, the lowest first. */
function digitsOf(exponent: bigint): number[] {
  const digits: number[] = []
  for (let rest = exponent; rest > 0n; rest >>= BigInt(WINDOW)) digits.push(Number(rest & MASK))
  return digits
}
