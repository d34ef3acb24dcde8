/** `npm run clean-up`: what goes, in which order, and what is never touched. */
import { CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider'
import { describe, expect, test } from 'vitest'

import { openFaultServer } from '../../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { check } from '../../../../tools/world/check.ts'
import { createPool, doEverything, EMAIL, prepare, putRow, signUp } from '../../../../tools/world/tasks.ts'
import { poolIn, pools, protect, rows, tables, writes } from './account.ts'
import { TestCleanUp } from './test-clean-up.ts'

const JANE = 'jane.smith@gmail.com'

describe('after all five lessons', () => {
  test('a typed yes takes pool, client, domain, style, user and row, and nothing else', async () => {
    await using account = await openTestAccount()
    await createPool(account, { PoolName: 'somebody-elses-pool' })
    const { poolId, clientId } = await doEverything(account)
    await using home = await TestCleanUp.of(account, {
      USER_POOL_ID: poolId,
      CLIENT_ID: clientId,
      TABLE: 'chocolate_user',
    })

    const { code, out, asked } = await home.cleanUp({ answers: ['yes'] })

    expect({ code, asked }).toEqual({ code: 0, asked: ['Type yes to delete it: '] })
    expect(out).toContain(`user pool ${poolId} (chocolate-user-pool)`)
    expect(await pools(account)).toEqual(['somebody-elses-pool'])
    expect(await rows(account)).toEqual([JANE])
    expect(await home.env()).toBe('# mine\nUSER_POOL_ID=\nCLIENT_ID=\nTABLE=chocolate_user\n')
    expect(out).toContain(`Removed from .env: USER_POOL_ID=${poolId} and CLIENT_ID=${clientId}.`)
    // Lesson 1 begins again, and there is nothing left that costs anything.
    const { lessons } = await check(account, 'step09', { userPoolId: poolId })
    expect(lessons[0]?.status).toBe('fail')
    expect(await home.check()).toMatchObject({ code: 0, out: expect.stringContaining(`Looked for: domain choco-`) })
  })

  test('what is going is listed with its price before anybody is asked', async () => {
    await using account = await openTestAccount()
    const { poolId, clientId } = await doEverything(account)
    await protect(account, poolId)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    const { out } = await home.list()
    expect(out).toMatch(/domain choco-\S+\n +Costs nothing\./)
    expect(out).toMatch(new RegExp(`user pool ${poolId} .*\n +Free for the first 10,000 people`))
    expect(out).toContain(`app client ${clientId} (chocolate-web)`)
    expect(out).toContain(`branding style ${clientId}`)
    expect(out).toContain('users: 1')
    expect(out).toContain(`row ${EMAIL} in chocolate_user`)
    expect(out).toContain('This stays, because an earlier step made it:\n\n  table chocolate_user')
  })

  test('the order is the one that AWS allows: domain, protection, pool, row', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    await protect(account, poolId)
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    expect(await home.cleanUp({ answers: ['YES'], endpoint })).toMatchObject({ code: 0 })
    expect(writes(arrived)).toEqual([
      'cognito-idp:DeleteUserPoolDomain',
      'cognito-idp:UpdateUserPool',
      'cognito-idp:DeleteUserPool',
      'dynamodb:DeleteItem',
    ])
  })

  test('a second time there is nothing to do, and nobody is asked', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    await home.cleanUp({ answers: ['yes'] })
    const again = await home.cleanUp({ answers: [] })
    expect(again).toMatchObject({ code: 0, asked: [] })
    expect(again.out).toContain('Nothing that .env names for step09 is left.')
  })
})

describe('nothing is deleted', () => {
  test.for(['', 'no', 'y', 'yes please'])('after the answer “%s”', async (answer) => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    const before = await home.env()
    const { code, out } = await home.cleanUp({ answers: [answer], endpoint })
    expect({ code, last: out.split('\n').at(-1) }).toEqual({ code: 3, last: 'Nothing was deleted.' })
    expect(writes(arrived)).toEqual([])
    expect(await home.env()).toBe(before)
  })

  test('where nobody can type', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    const { code, out } = await home.cleanUp()
    expect({ code, last: out.split('\n').at(-1) }).toEqual({
      code: 3,
      last: 'Before anything is deleted you have to type yes, so run this in a terminal. Nothing was deleted.',
    })
    expect(await pools(account)).toEqual(['chocolate-user-pool'])
  })

  test('where it cannot be looked at: the missing permission is named, code 2', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    const denied = { 'cognito-idp:DescribeUserPool': { error: 'AccessDeniedException' } }
    const { endpoint, arrived } = await openFaultServer(denied, account.place.endpoint)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    for (const run of [home.cleanUp, home.list, home.check]) {
      const { code, out } = await run({ answers: ['yes'], endpoint })
      expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining('cognito-idp:DescribeUserPool') })
    }
    expect(writes(arrived)).toEqual([])
  })

  test('by --list and --check: they only read', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    expect(await home.list({ endpoint })).toMatchObject({ code: 0, asked: [] })
    expect(await home.check({ endpoint })).toMatchObject({ code: 1, asked: [] })
    expect(arrived).toContain('dynamodb:GetItem')
    expect(writes(arrived)).toEqual([])
  })

  test('where the id is of another region, in an account that has but one: it is from another account', async () => {
    await using account = await openTestAccount()
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: 'us-west-2_a1B2c3D4e' })
    const { code, out } = await home.cleanUp({ answers: ['yes'] })
    expect(code).toBe(2)
    expect(out).toContain('So the id belongs to another account')
    expect(await home.env()).toContain('USER_POOL_ID=us-west-2_a1B2c3D4e')
  })
})

describe('the row', () => {
  test('with EMAIL only the row of that address goes, in the spelling that the pool has stored', async () => {
    await using account = await openTestAccount()
    const { poolId, clientId } = await prepare(account)
    await signUp(account, clientId, 'Ana@example.org')
    await signUp(account, clientId, 'ben@example.org')
    await putRow(account, 'Ana@example.org')
    await putRow(account, 'ben@example.org')
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId, EMAIL: 'ana@example.org' })
    expect(await home.cleanUp({ answers: ['yes'] })).toMatchObject({ code: 0 })
    expect(await rows(account)).toEqual(['ben@example.org', JANE])
  })

  test('the table goes only when it is asked for by name', async () => {
    await using account = await openTestAccount()
    const { poolId } = await doEverything(account)
    await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
    await home.cleanUp({ answers: ['yes'] })
    expect(await tables(account)).toEqual(['chocolate_user'])
    const { code, out } = await home.cleanUp({ answers: ['yes'], also: ['table'] })
    expect({ code, tables: await tables(account) }).toEqual({ code: 0, tables: [] })
    expect(out).toContain('table chocolate_user: deleted, with all its rows.')
  })
})

test('switching the protection off changes no other setting of the pool', async () => {
  await using account = await openTestAccount()
  const { poolId } = await prepare(account)
  await protect(account, poolId)
  const before = await poolIn(account, poolId)
  const { endpoint } = await openFaultServer(
    { 'cognito-idp:DeleteUserPool': { error: 'AccessDeniedException' } },
    account.place.endpoint,
  )
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
  expect(await home.cleanUp({ answers: ['yes'], endpoint })).toMatchObject({ code: 1 })
  const settings = ({ LastModifiedDate: _at, Domain: _domain, ...rest }: typeof before) => rest
  expect(settings(await poolIn(account, poolId))).toEqual({ ...settings(before), DeletionProtection: 'INACTIVE' })
})

test('no secret of an app client is ever said', async () => {
  await using account = await openTestAccount()
  const poolId = await createPool(account)
  const secretive = new CreateUserPoolClientCommand({ UserPoolId: poolId, ClientName: 'web', GenerateSecret: true })
  const { UserPoolClient } = await account.cognito.send(secretive)
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
  const { out } = await home.cleanUp({ answers: ['yes'] })
  expect(UserPoolClient?.ClientSecret).toBeTypeOf('string')
  expect(out).not.toContain(UserPoolClient?.ClientSecret ?? '')
})
