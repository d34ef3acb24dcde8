/** Without an id nothing is guessed: what may be meant is shown, and a person says which it is. */
import { describe, expect, test } from 'vitest'

import { openFaultServer } from '../../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { createPool, doEverything } from '../../../../tools/world/tasks.ts'
import { pools } from './account.ts'
import { TestCleanUp } from './test-clean-up.ts'

const WHICH = 'Type the id of yours, or press Enter for none: '

describe('no id in .env', () => {
  test('two pools: the one whose id is typed goes, the other stays', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    const other = await createPool(account, { PoolName: 'User pool - x1y2z3' })
    await using home = await TestCleanUp.of(account)
    const { code, out, asked } = await home.cleanUp({ answers: [poolId, 'yes'] })
    expect({ code, asked }).toEqual({ code: 0, asked: [WHICH, 'Type yes to delete it: '] })
    // The one of the workbook's own name comes first.
    expect(out).toMatch(new RegExp(`${poolId} .*named as in this workbook\n +${other} `))
    expect(await pools(account)).toEqual(['User pool - x1y2z3'])
  })

  test('one pool is no answer either: it is asked about', async () => {
    await using account = await openTestAccount()
    await createPool(account)
    await using home = await TestCleanUp.of(account)
    const { code, out } = await home.cleanUp({ answers: [''] })
    expect(code).toBe(0)
    expect(out).toContain('Nothing that .env names for step09 is left')
    expect(await pools(account)).toEqual(['chocolate-user-pool'])
  })

  test('an answer that is none of the ids deletes nothing', async () => {
    await using account = await openTestAccount()
    await createPool(account)
    await using home = await TestCleanUp.of(account)
    const { code, out } = await home.cleanUp({ answers: ['yes'] })
    expect(code).toBe(3)
    expect(out).toContain('“yes” isn’t one of these ids. Nothing was deleted.')
    expect(await pools(account)).toEqual(['chocolate-user-pool'])
  })

  test('nobody there to choose: it says where to write the id, also with --yes', async () => {
    await using account = await openTestAccount()
    await createPool(account)
    await using home = await TestCleanUp.of(account)
    const { code, out } = await home.cleanUp({ yes: true })
    expect(code).toBe(3)
    expect(out).toContain('Write the id of yours into .env as USER_POOL_ID')
    expect(await pools(account)).toEqual(['chocolate-user-pool'])
  })

  test('--list shows what there is to choose from and does not say that nothing is left', async () => {
    await using account = await openTestAccount()
    const poolId = await createPool(account)
    await using home = await TestCleanUp.of(account)
    const { code, out } = await home.list()
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`${poolId}  chocolate-user-pool · made on [^·]+:\\d\\d`))
    expect(out).not.toContain('Nothing that .env named')
  })

  test('no pool at all: nothing to do', async () => {
    await using account = await openTestAccount()
    await using home = await TestCleanUp.of(account)
    expect(await home.cleanUp({ answers: [] })).toMatchObject({ code: 0, asked: [] })
  })
})

describe('an id in .env, and a second pool of the workbook’s own name', () => {
  test('is told by --list, after deleting and by --check; nobody says that the account is empty', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    const second = await createPool(account)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    const too = new RegExp(`These are here too, .*\n\n {2}${second} `)

    const listed = await home.list()
    expect(listed).toMatchObject({ code: 0, out: expect.stringMatching(too) })
    const done = await home.cleanUp({ answers: ['yes'] })
    expect(done).toMatchObject({ code: 0, out: expect.stringMatching(too) })
    const checked = await home.check()
    expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(too) })
    for (const { out } of [listed, done, checked]) expect(out).not.toMatch(/left in this account\./)
    expect(await pools(account)).toEqual(['chocolate-user-pool'])
  })

  test('where nobody may list the pools, the rest goes on', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    const { endpoint } = await openFaultServer(
      { 'cognito-idp:ListUserPools': { error: 'AccessDeniedException' } },
      account.place.endpoint,
    )
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    expect(await home.cleanUp({ answers: ['yes'], endpoint })).toMatchObject({ code: 0 })
    expect(await pools(account)).toEqual([])
  })
})

describe('--check without an id', () => {
  test('a pool of the workbook’s own name may be left: code 1', async () => {
    await using account = await openTestAccount()
    await createPool(account)
    await using home = await TestCleanUp.of(account)
    expect(await home.check()).toMatchObject({ code: 1, out: expect.stringContaining('chocolate-user-pool') })
  })

  test('a pool of another name is shown and does not count', async () => {
    await using account = await openTestAccount()
    await createPool(account, { PoolName: 'somebody-elses' })
    await using home = await TestCleanUp.of(account)
    const { code, out } = await home.check()
    expect(code).toBe(0)
    expect(out).toContain('These are here too, probably from earlier tries:')
    expect(out).toContain('somebody-elses')
  })

  test('after a clean-up a namesake that was there before does not count, a newer one does', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    await createPool(account)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    await home.cleanUp({ answers: ['yes'], now: new Date(Date.now() + 1_000) })
    expect(await home.check()).toMatchObject({ code: 0 })
    await using earlier = await TestCleanUp.of(account, { USER_POOL_ID: await createPool(account) })
    await earlier.cleanUp({ answers: ['yes'], now: new Date(Date.now() - 3_600_000) })
    expect(await earlier.check()).toMatchObject({ code: 1 })
  })
})

test('an id of the shell goes before .env, and .env then keeps its own', async () => {
  await using account = await openTestAccount()
  const mine = await createPool(account, { PoolName: 'mine' })
  const other = await createPool(account, { PoolName: 'other' })
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: mine })
  expect(await home.cleanUp({ answers: ['yes'], shell: { USER_POOL_ID: other } })).toMatchObject({ code: 0 })
  expect(await pools(account)).toEqual(['mine'])
  expect(await home.env()).toContain(`USER_POOL_ID=${mine}`)
})
