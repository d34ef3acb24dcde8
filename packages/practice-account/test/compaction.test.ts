/** A journal that has grown is rewritten without what is no longer there; nothing that is there may get lost by it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import type { UserRecord } from '../src/store/records.ts'
import { userKey } from '../src/store/state.ts'
import { Store } from '../src/store/store.ts'

const POOL = 'us-east-1_Compacted'
/** More than fit in one line of a shortened journal, so that the last line is not full. */
const USERS = 1234
const PADDING = 'x'.repeat(3000)

const user = (number: number, status: UserRecord['status']): UserRecord => ({
  sub: `sub-${number}`,
  poolId: POOL,
  username: number % 2 === 0 ? `sub-${number}` : `name-${number}`,
  attributes: { email: `visitor-${number}@example.org`, name: PADDING },
  status,
  enabled: true,
  createdAt: 0,
  modifiedAt: 0,
})

test('everything in a rewritten journal is found as before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-compaction-'))
  try {
    const path = join(folder, 'cognito.journal')
    const before = new Store(path)
    let written = 0
    for (const status of ['UNCONFIRMED', 'RESET_REQUIRED', 'CONFIRMED'] as const) {
      for (let number = 0; number < USERS; number++) before.commit(['user', `sub-${number}`, user(number, status)])
      before.commit(['user', 'sub-7', null])
      await before.durable()
      written += USERS * PADDING.length
    }
    await before.close()
    expect(statSync(path).size).toBeLessThan(written)

    const after = new Store(path)
    const { users, usersByEmail, usersByName, usersOfPool } = after.state
    expect(users.size).toBe(USERS - 1)
    expect(usersOfPool.count(POOL)).toBe(USERS - 1)
    expect(usersByEmail.first(userKey(POOL, 'visitor-7@example.org'))).toBeUndefined()
    for (const number of [0, 499, 500, 501, USERS - 1]) {
      expect(usersByEmail.first(userKey(POOL, `Visitor-${number}@example.org`))).toBe(`sub-${number}`)
      expect(users.get(`sub-${number}`)).toEqual(user(number, 'CONFIRMED'))
    }
    expect(usersByName.first(userKey(POOL, 'name-501'))).toBe('sub-501')
    // A user whose name is the `sub` is found by it, and needs no second entry.
    expect(usersByName.first(userKey(POOL, 'sub-500'))).toBeUndefined()
    await after.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
