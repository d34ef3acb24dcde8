/**
 * Secure Remote Password (SRP-6a), both sides, with real numbers: RFC 5054's formulas with SHA-256. Cognito's own way
 * differs in how it pads numbers and derives the last key, not in what travels and what does not.
 */
import { hex, sha256 } from './hashing.ts'
import { g, N, padded, power } from './modular.ts'

/** What the server stores instead of a password. */
export interface StoredUser {
  readonly name: string
  readonly salt: string
  /** g^x, where x is a hash of the salt, the name and the password [RFC 5054, section 2.5.3]. */
  readonly verifier: bigint
}

/** Everything that is sent between the two, so all that an eavesdropper sees. */
export interface Exchange {
  readonly name: string
  readonly A: bigint
  readonly salt: string
  readonly B: bigint
  readonly evidence: string
}

/** A sign-in as a whole: what was sent, what each side computed for itself, and whether the server accepts it. */
export interface SignIn {
  readonly wire: Exchange
  readonly clientKey: string
  readonly serverKey: string
  readonly opens: boolean
}

const hash = async (...parts: readonly string[]) => BigInt(`0x${await sha256(parts.join('|'))}`)

const secretOf = (salt: string, name: string, password: string) => hash(salt, name, password)

const draw = () => BigInt(`0x${hex(crypto.getRandomValues(new Uint8Array(32)))}`)

/** Sign-up: what the server stores. The password is used for a moment, then forgotten. */
export async function keep(name: string, password: string, salt: string): Promise<StoredUser> {
  return { name, salt, verifier: power(g, await secretOf(salt, name, password)) }
}

/** Sign-in: both sides, message by message. `random` draws each side's secret number. */
export async function signIn(stored: StoredUser, typed: string, random = draw): Promise<SignIn> {
  const k = await hash(padded(N), padded(g))

  // 1. The browser draws a secret number a and sends A.
  const a = random()
  const A = power(g, a)

  // 2. The server draws a secret number b and sends the salt and B.
  const b = random()
  const B = (k * stored.verifier + power(g, b)) % N

  // 3. Both sides calculate the same key, if the browser knows the password.
  const u = await hash(padded(A), padded(B))
  const x = await secretOf(stored.salt, stored.name, typed)
  const withoutVerifier = B + k * (N - power(g, x))
  const clientKey = await sha256(padded(power(withoutVerifier, a + u * x)))
  const serverKey = await sha256(padded(power((A * power(stored.verifier, u)) % N, b)))

  // 4. The browser sends evidence that it has the key; the server calculates its own and compares.
  const proof = (key: string) => sha256([padded(A), padded(B), key].join('|'))
  const evidence = await proof(clientKey)
  const wire = { name: stored.name, A, salt: stored.salt, B, evidence }
  return { wire, clientKey, serverKey, opens: evidence === (await proof(serverKey)) }
}
