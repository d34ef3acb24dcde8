// SRP-6a as Cognito and amazon-cognito-identity-js speak it (`sign-in/srp`): the 3072-bit group of RFC 5054, SHA-256, numbers
// padded so that they never read as negative, the key derived with HKDF and "Caldera Derived Key".
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { N, power, powerOfGenerator, PRIME } from './power.ts'

const K = toNumber(sha256(Buffer.concat([Buffer.from([0]), PRIME, Buffer.from([2])])))

/** What is stored instead of a password: a salt and g^x, both in base64. Neither reveals the password. */
export function makeVerifier(poolId: string, username: string, password: string): { salt: string; verifier: string } {
  const salt = randomBytes(16)
  return { salt: salt.toString('base64'), verifier: verifierOf(poolId, username, password, salt).toString('base64') }
}

/** Whether this is the password, for the flows in which it is sent. */
export function isPassword(
  stored: { salt: string; verifier: string },
  poolId: string,
  username: string,
  password: string,
): boolean {
  const candidate = verifierOf(poolId, username, password, Buffer.from(stored.salt, 'base64'))
  const verifier = Buffer.from(stored.verifier, 'base64')
  return candidate.length === verifier.length && timingSafeEqual(candidate, verifier)
}

/** The server's half of an exchange that has begun. */
export interface SrpServer {
  readonly b: Buffer
  readonly publicB: Buffer
}

/** Draws the server's secret and public numbers: B = k·v + g^b. */
export function beginSrp(verifier: string): SrpServer {
  const v = toNumber(Buffer.from(verifier, 'base64'))
  const b = randomBytes(32)
  return { b, publicB: toBytes((K * v + powerOfGenerator(toNumber(b))) % N) }
}

/** Whether the client's public number is usable: one that is 0 modulo N would let any password in. */
export function isUsableA(hex: string): boolean {
  return /^[0-9a-f]{1,800}$/i.test(hex) && BigInt(`0x${hex}`) % N !== 0n
}

/** Whether the client proved that it knows the password. */
export function isProof(proof: {
  server: SrpServer
  verifier: string
  srpA: string
  poolId: string
  username: string
  secretBlock: string
  timestamp: string
  signature: string
}): boolean {
  const a = BigInt(`0x${proof.srpA}`)
  const v = toNumber(Buffer.from(proof.verifier, 'base64'))
  const u = toNumber(sha256(Buffer.concat([pad(a), pad(toNumber(proof.server.publicB))])))
  if (u === 0n) return false
  const shared = power((a * power(v, u)) % N, toNumber(proof.server.b))
  const inner = createHmac('sha256', pad(u)).update(pad(shared)).digest()
  const key = createHmac('sha256', inner).update('Caldera Derived Key\u0001').digest().subarray(0, 16)
  const expected = createHmac('sha256', key)
    .update(poolName(proof.poolId))
    .update(proof.username)
    .update(Buffer.from(proof.secretBlock, 'base64'))
    .update(proof.timestamp)
    .digest()
  const given = Buffer.from(proof.signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** A salt as it travels: hexadecimal. */
export function saltOnTheWire(salt: string): string {
  return toNumber(Buffer.from(salt, 'base64')).toString(16)
}

function verifierOf(poolId: string, username: string, password: string, salt: Buffer): Buffer {
  const inner = sha256(Buffer.from(`${poolName(poolId)}${username}:${password}`))
  const x = sha256(Buffer.concat([pad(toNumber(salt)), inner]))
  return Buffer.from(
    powerOfGenerator(toNumber(x))
      .toString(16)
      .padStart(PRIME.length * 2, '0'),
    'hex',
  )
}

/** The part of a pool id after the region: it takes part in the hashes. */
function poolName(poolId: string): string {
  return poolId.slice(poolId.indexOf('_') + 1)
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function toNumber(bytes: Buffer): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString('hex')}`)
}

function toBytes(number: bigint): Buffer {
  const hex = number.toString(16)
  return Buffer.from(hex.length % 2 === 1 ? `0${hex}` : hex, 'hex')
}

/** A number as bytes whose first bit is 0 (padHex in amazon-cognito-identity-js). */
function pad(number: bigint): Buffer {
  const bytes = toBytes(number)
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes
}
