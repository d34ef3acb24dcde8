/** Lists in a strict account: another order, uneven pages, late news; and everything is there in the end. */
import { expect, test } from 'vitest'

import { patiently, strictAccount } from './account.ts'

const NAMES = Array.from({ length: 12 }, (_, index) => `user${index}`)

async function poolWithUsers(seed: string | undefined) {
  const { cognito } = await strictAccount(seed)
  const { UserPool } = await patiently(() => cognito.createUserPool({ PoolName: 'many' }))
  const UserPoolId = UserPool?.Id ?? ''
  for (const Username of NAMES) await patiently(() => cognito.adminCreateUser({ UserPoolId, Username }))
  const list = async (Limit = 5) => {
    const pages: string[][] = []
    for (let PaginationToken: string | undefined; ;) {
      const page = await patiently(() => cognito.listUsers({ UserPoolId, Limit, PaginationToken }))
      pages.push((page.Users ?? []).map(({ Username }) => Username ?? ''))
      PaginationToken = page.PaginationToken
      if (PaginationToken === undefined) return pages
    }
  }
  return { cognito, UserPoolId, list }
}

test('users come in an order of their own, another for every seed, and none is missing', async () => {
  const orders = []
  for (const seed of ['one', 'two']) {
    const { list } = await poolWithUsers(seed)
    await list()
    const users = (await list()).flat()
    expect(users.toSorted()).toEqual(NAMES.toSorted())
    orders.push(users)
  }
  expect(orders[0]).not.toEqual(NAMES)
  expect(orders[0]).not.toEqual(orders[1])
})

test('an account without injected faults lists in the order in which the users came, page by full page', async () => {
  const { list } = await poolWithUsers(undefined)
  expect(await list()).toEqual([NAMES.slice(0, 5), NAMES.slice(5, 10), NAMES.slice(10)])
})

test('pages are short, or empty with a token', async () => {
  const { list } = await poolWithUsers('one')
  await list()
  const sizes = []
  for (let round = 0; round < 10; round++) sizes.push((await list()).slice(0, -1).map((page) => page.length))
  expect(sizes.flat()).toContain(0)
  expect(sizes.flat().some((size) => size > 0 && size < 5)).toBe(true)
})

test.each(['one', 'two', 'three'])(
  'with the seed %s a list can be followed while its users are deleted',
  async (seed) => {
    const { cognito, UserPoolId, list } = await poolWithUsers(seed)
    await list()
    const deleted: string[] = []
    for (let PaginationToken: string | undefined; ;) {
      const page = await patiently(() => cognito.listUsers({ UserPoolId, Limit: 2, PaginationToken }))
      for (const { Username = '' } of page.Users ?? []) {
        await patiently(() => cognito.adminDeleteUser({ UserPoolId, Username }))
        deleted.push(Username)
      }
      PaginationToken = page.PaginationToken
      if (PaginationToken === undefined) break
    }
    expect(deleted.toSorted()).toEqual(NAMES.toSorted())
  },
)

test('a list learns of a new user, and of what became of one, at the second look', async () => {
  const { cognito, UserPoolId, list } = await poolWithUsers('one')
  await list()
  await list()
  await patiently(() => cognito.adminCreateUser({ UserPoolId, Username: 'late' }))
  expect((await list()).flat()).not.toContain('late')
  expect((await list()).flat()).toContain('late')
  const change = { UserPoolId, Username: 'late', Password: 'Correct-Horse-7', Permanent: true }
  await patiently(() => cognito.adminSetUserPassword(change))
  const { UserStatus } = await patiently(() => cognito.adminGetUser({ UserPoolId, Username: 'late' }))
  expect(UserStatus).toBe('CONFIRMED')
  const listed = async () => {
    const all = []
    for (let PaginationToken: string | undefined; ;) {
      const page = await patiently(() => cognito.listUsers({ UserPoolId, PaginationToken }))
      all.push(...(page.Users ?? []))
      PaginationToken = page.PaginationToken
      if (PaginationToken === undefined) return all.find(({ Username }) => Username === 'late')?.UserStatus
    }
  }
  expect([await listed(), await listed()]).toEqual(['FORCE_CHANGE_PASSWORD', 'CONFIRMED'])
})

test('pools come in an order of their own too', async () => {
  const { cognito } = await strictAccount('one')
  const made = []
  for (const PoolName of NAMES)
    made.push((await patiently(() => cognito.createUserPool({ PoolName }))).UserPool?.Id ?? '')
  const listed = []
  for (let NextToken: string | undefined; ;) {
    const page = await patiently(() => cognito.listUserPools({ MaxResults: 60, NextToken }))
    listed.push(...(page.UserPools ?? []).map(({ Id }) => Id ?? ''))
    NextToken = page.NextToken
    if (NextToken === undefined) break
  }
  expect(listed).not.toEqual(made)
  expect(listed.toSorted()).toEqual(made.toSorted())
})
