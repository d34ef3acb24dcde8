import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

import type { JWK } from 'jose'

import type { KeysRecord, PoolRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { newSecret } from '../ids.ts'

const generate = promisify(generateKeyPair)

/** The key pairs of a pool, made at first use and kept with the account (its journal is readable by its owner only). */
export async function keysOf(context: Context, pool: PoolRecord): Promise<KeysRecord> {
  const known = context.state.keys.get(pool.id)
  if (known) return known
  const [id, access] = await Promise.all([newKey(), newKey()])
  // Another request may have made them in the meantime, and the pool may be gone.
  const made = context.state.keys.get(pool.id) ?? { id, access }
  if (context.state.keys.get(pool.id) === undefined && context.state.pools.get(pool.id))
    context.commit(['keys', pool.id, made])
  return made
}

async function newKey(): Promise<Record<string, unknown>> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid: newSecret(32), alg: 'RS256', use: 'sig' }
}

/** The public half, by the members that are public: nothing else can slip through. */
export function publicKey(key: Readonly<Record<string, unknown>>): JWK {
  const { kty, n, e, kid, alg, use } = key
  return { kty, n, e, kid, alg, use } as JWK
}
