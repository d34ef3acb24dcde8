/** What a journal says about where a record is found counts only as long as the indexes are the same. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { expect, test } from 'vitest'

import { layoutOf, RULES, textOf } from '../src/store/indexes.ts'
import type { UserRecord } from '../src/store/records.ts'
import { userKey } from '../src/store/state.ts'
import { Store } from '../src/store/store.ts'
import { freshFolder } from './basics.ts'

const ana: UserRecord = {
  sub: 'sub-1',
  poolId: 'us-east-1_Aa',
  username: 'Ana',
  attributes: { email: 'Ana@Example.com' },
  status: 'CONFIRMED',
  enabled: true,
  createdAt: 1,
  modifiedAt: 1,
}

test('a journal whose indexes had other rules is read by its records', async () => {
  const path = join(freshFolder(), 'journal')
  const heads = JSON.stringify([layoutOf({}), ['user', ana.sub, ['other', 'texts', null]]])
  const text = `${heads}\t${JSON.stringify(ana)}`
  writeFileSync(path, `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`)
  const store = new Store(path, (line) => expect.fail(line))
  expect([...store.state.usersByEmail.find(userKey(ana.poolId, 'ana@example.com'))]).toEqual([ana.sub])
  expect([...store.state.usersOfPool.find(ana.poolId)]).toEqual([ana.sub])
  expect([...store.state.usersOfPool.find('other')]).toEqual([])
  await store.close()
})

test('any change of a rule makes another layout', () => {
  const { user, ...others } = RULES
  const { usersByEmail, ...rest } = user
  const changed = [
    others,
    { ...others, user: rest },
    { ...others, user: { ...rest, usersByEmail: { ...usersByEmail, ignoreCase: undefined } } },
    { ...others, user: { ...rest, usersByEmail: { ...usersByEmail, by: ['attributes.email'] } } },
    { ...others, user: { ...rest, usersByEmail: { ...usersByEmail, unlessSameAs: 'sub' } } },
  ]
  const layouts = [RULES, ...changed].map(layoutOf)
  expect(new Set(layouts).size).toBe(layouts.length)
})

test('a record is found by the text that a look-up asks for', () => {
  const { usersOfPool, usersByName, usersByEmail } = RULES.user
  expect(textOf<UserRecord>(usersOfPool, ana)).toBe(ana.poolId)
  expect(textOf<UserRecord>(usersByName, ana)).toBe(userKey(ana.poolId, 'ANA'))
  expect(textOf<UserRecord>(usersByEmail, ana)).toBe(userKey(ana.poolId, 'ana@example.COM'))
  expect(textOf<UserRecord>(usersByName, { ...ana, username: ana.sub })).toBeUndefined()
  expect(textOf<UserRecord>(usersByEmail, { ...ana, attributes: {} })).toBeUndefined()
})
