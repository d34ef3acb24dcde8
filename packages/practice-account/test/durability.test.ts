import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { expect, test } from 'vitest'

import { end, losses, makePool, nothingYet, openIn, round, times } from '../../../tools/torture/round.ts'
import { openPracticeAccount } from '../src/index.ts'
import type { UserRecord } from '../src/store/records.ts'
import { userKey } from '../src/store/state.ts'
import { Store } from '../src/store/store.ts'
import { clientsFor, confirmedUser, freshAccount, freshFolder, PASSWORD, stepNine } from './account.ts'

const JOURNAL = 'practice-account/cognito.journal'

test('kill -9 in the middle of sign-ups, confirmations and rows loses nothing that was acknowledged', async () => {
  // `npm run torture` does the same two hundred times.
  const folder = freshFolder()
  const seed = Date.now() % 2 ** 31
  const next = times(seed)
  const all = nothingYet()
  let open = await openIn(folder)
  const pool = await makePool(open)
  for (let number = 0; number < 2; number += 1) {
    await round(open, pool, String(number), next(), all)
    open = await openIn(folder)
  }
  const lost = await losses(open, pool, all)
  await end(open)
  expect({ seed, lost }).toEqual({ seed, lost: [] })
  expect([...all.users.values()]).toContain('CONFIRMED')
  expect([...all.rows.values()]).toContain(2)
})

test('a last line that was cut short is set aside and reported; everything before it is there', async () => {
  const folder = freshFolder()
  const account = await openPracticeAccount({ folder, port: 0 })
  await clientsFor(account.endpoint).cognito.createUserPool({ PoolName: 'kept' })
  await account.close()
  appendFileSync(join(folder, JOURNAL), '0badc0de [["pool","us-east-1_half",{"id"')
  const again = await freshAccount(folder)
  expect((await again.cognito.listUserPools({ MaxResults: 5 })).UserPools?.map((pool) => pool.Name)).toEqual(['kept'])
  expect(again.events.join()).toMatch(/incomplete.*damaged/)
  const aside = readdirSync(join(folder, 'practice-account')).find((name) => name.includes('damaged')) ?? ''
  expect(readFileSync(join(folder, 'practice-account', aside), 'utf8')).toContain('us-east-1_half')
})

test('a journal that has grown is rewritten and says the same', async () => {
  const path = join(freshFolder(), 'journal')
  writeFileSync(path, '')
  const store = new Store(path)
  const filler = 'x'.repeat(500_000)
  for (let round = 0; round < 20; round += 1) {
    store.commit(['note', 'same', `${round} ${filler}`], ['note', `note-${round}`, 'kept'])
    await store.durable()
  }
  const { size } = statSync(path)
  expect(size).toBeLessThan(5_000_000)
  await store.close()
  const again = new Store(path)
  expect(again.state.notes.get('same')?.slice(0, 2)).toBe('19')
  expect(again.state.notes.size).toBe(21)
  await again.close()
})

test('a write for which the disk has no room is undone and told, and leaves no trace before the next one', async () => {
  const path = join(freshFolder(), 'journal')
  let full = false
  const store = new Store(
    path,
    () => {},
    (file, bytes, from, length) => {
      // A full disk takes the first bytes and refuses the rest.
      if (!full) return Promise.resolve({ bytesWritten: writeSync(file, bytes, from, length) })
      if (from === 0) return Promise.resolve({ bytesWritten: writeSync(file, bytes, 0, 5) })
      return Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    },
  )
  store.commit(['note', 'a', 'kept'])
  await store.durable()
  full = true
  await expect(store.durably(() => store.commit(['note', 'a', 'lost']))).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(store.state.notes.get('a')).toBe('kept')
  full = false
  await store.durably(() => store.commit(['note', 'b', 'kept too']))
  await store.close()
  const again = new Store(path, (line) => expect.fail(line))
  expect([...again.state.notes.entries()]).toEqual([
    ['a', 'kept'],
    ['b', 'kept too'],
  ])
  await again.close()
})

test('no password is on the disk, and other users of the machine cannot read what is', async () => {
  const fresh = await freshAccount()
  const step = await stepNine(fresh)
  await confirmedUser(fresh, step, 'ana@example.com')
  await fresh.cognito.initiateAuth({
    ClientId: step.ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ana@example.com', PASSWORD },
  })
  const data = join(fresh.folder, 'practice-account')
  expect(statSync(data).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    const path = join(data, name)
    if (!statSync(path).isFile()) continue
    expect([name, readFileSync(path).includes(PASSWORD)]).toEqual([name, false])
    if (!name.startsWith('dynamodb')) expect([name, statSync(path).mode & 0o077]).toEqual([name, 0])
  }
})

test('a journal in the form of the first versions is read, and what is written behind it too', async () => {
  const path = join(freshFolder(), 'journal')
  const pool = { id: 'us-east-1_first', settings: { PoolName: 'first' }, schema: [], createdAt: 1, modifiedAt: 1 }
  const text = JSON.stringify([
    ['pool', pool.id, pool],
    ['note', 'a', 'old\u00E9'],
  ])
  writeFileSync(path, `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`)
  const store = new Store(path, (line) => expect.fail(line))
  expect(store.state.pools.get(pool.id)).toEqual(pool)
  await store.durably(() => store.commit(['note', 'b', 'new\ttab\u00E9'], ['pool', pool.id, null]))
  await store.close()
  const again = new Store(path, (line) => expect.fail(line))
  expect([...again.state.notes.entries(), again.state.pools.size]).toEqual([
    ['a', 'old\u00E9'],
    ['b', 'new\ttab\u00E9'],
    0,
  ])
  await again.close()
})

test('what was read back is found by what it is now, not by what it was', async () => {
  const path = join(freshFolder(), 'journal')
  const user = (email: string): UserRecord => ({
    sub: 's',
    poolId: 'p',
    username: 's',
    attributes: { email },
    status: 'CONFIRMED',
    enabled: true,
    createdAt: 1,
    modifiedAt: 1,
  })
  const store = new Store(path)
  store.commit(['user', 's', user('old@example.com')])
  store.commit(['user', 's', user('new@example.com')], ['user', 'gone', user('gone@example.com')])
  store.commit(['user', 'gone', null])
  await store.close()
  const again = new Store(path)
  const { state } = again
  const found = (email: string) => [...state.usersByEmail.find(userKey('p', email))]
  expect([found('old@example.com'), found('NEW@example.com'), found('gone@example.com')]).toEqual([[], ['s'], []])
  expect([...state.usersOfPool.find('p')]).toEqual(['s'])
  state.apply(['user', 's', user('third@example.com')])
  expect([found('new@example.com'), found('third@example.com')]).toEqual([[], ['s']])
  await again.close()
})
