import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { UserRecord } from '../../../packages/practice-account/src/store/records.ts'
import { Store } from '../../../packages/practice-account/src/store/store.ts'

/** The pool with the users. */
export const POOL = 'us-east-1_Crowded01'

/** The address of one of them. */
export const visitor = (number: number): string => `visitor-${number}@example.org`

/** Fills a closed account with this many users, each with a confirmation mail. */
export async function fill(home: string, count: number): Promise<void> {
  const folder = join(home, '.workbook', 'practice-account')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const store = new Store(join(folder, 'cognito.journal'))
  const now = Date.now()
  const settings = { PoolName: 'crowded', UsernameAttributes: ['email' as const] }
  store.commit(['pool', POOL, { id: POOL, settings, schema: [], createdAt: now, modifiedAt: now }])
  for (let number = 0; number < count; number += 1) {
    const user = userOf(number, now)
    const id = randomUUID()
    const to = visitor(number)
    const mail = { id, poolId: POOL, to, kind: 'link' as const, username: user.sub, code: '123456', sentAt: now }
    store.commit(['user', user.sub, user], ['mail', id, mail])
  }
  await store.close()
}

function userOf(number: number, now: number): UserRecord {
  const sub = randomUUID()
  return {
    sub,
    poolId: POOL,
    username: sub,
    attributes: { email: visitor(number), email_verified: 'false' },
    status: 'UNCONFIRMED',
    enabled: true,
    password: { salt: randomBytes(16).toString('base64'), verifier: randomBytes(384).toString('base64') },
    confirmation: { code: '123456', until: now, misses: 0 },
    createdAt: now,
    modifiedAt: now,
  }
}
