/** A clean-up that ends in the middle says what is left, and the next one goes on from there. */
import { DeleteUserPoolCommand, DeleteUserPoolDomainCommand } from '@aws-sdk/client-cognito-identity-provider'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { expect, test } from 'vitest'

import { type Fault, openFaultServer } from '../../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { doEverything, EMAIL } from '../../../../tools/world/tasks.ts'
import { poolIn, pools, protect, rows } from './account.ts'
import { TestCleanUp } from './test-clean-up.ts'

const DENIED: Fault = { error: 'AccessDeniedException' }

test.for([
  ['cognito-idp:DeleteUserPoolDomain', 'domain choco-'],
  ['cognito-idp:UpdateUserPool', 'deletion protection '],
  ['cognito-idp:DeleteUserPool', 'user pool '],
  ['dynamodb:DeleteItem', `row ${EMAIL}`],
] as const)('denied %s: it is named with what is left, and running it again finishes', async ([operation, left]) => {
  await using account = await openTestAccount()
  const { poolId, clientId } = await doEverything(account)
  await protect(account, poolId)
  const { endpoint } = await openFaultServer({ [operation]: DENIED }, account.place.endpoint)
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId, CLIENT_ID: clientId })

  const stopped = await home.cleanUp({ answers: ['yes'], endpoint })

  expect(stopped.code).toBe(1)
  expect(stopped.out).toContain(`your identity may not call ${operation}`)
  expect(stopped.out.split('Still there:\n\n').at(1)?.trim()).toMatch(new RegExp(`^${left}`))
  expect(stopped.out.split('\n').at(-1)).toBe('Next: npm run clean-up step09 continues where this one stopped.')
  expect(await home.env()).toContain(`USER_POOL_ID=${poolId}`)
  expect(await home.check()).toMatchObject({ code: 1, out: expect.stringContaining(left) })

  expect(await home.cleanUp({ answers: ['yes'] })).toMatchObject({ code: 0 })
  expect([await pools(account), await rows(account)]).toEqual([[], ['jane.smith@gmail.com']])
  expect(await home.env()).toBe('# mine\nUSER_POOL_ID=\nCLIENT_ID=\n')
  const { code, out } = await home.check()
  expect(code).toBe(0)
  // What the first run deleted is looked for as well as what the second one did.
  for (const each of ['domain choco-', `user pool ${poolId}`, `row ${EMAIL}`]) expect(out).toContain(each)
})

test('what somebody deleted by hand meanwhile is gone, and no error', async () => {
  await using account = await openTestAccount()
  const { poolId } = await doEverything(account)
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
  const byHand = async () => {
    const { Domain } = await poolIn(account, poolId)
    await account.cognito.send(new DeleteUserPoolDomainCommand({ UserPoolId: poolId, Domain }))
    await account.cognito.send(new DeleteUserPoolCommand({ UserPoolId: poolId }))
    await account.dynamodb.send(new DeleteItemCommand({ TableName: 'chocolate_user', Key: { email: { S: EMAIL } } }))
    return 'yes'
  }
  const typed = await home.cleanUp({ answers: [byHand] })
  expect(typed.code).toBe(0)
  expect(typed.out).toMatch(
    /domain choco-\S+: already gone\.\nuser pool \S+ .*: already gone\.\nrow .*: already gone\./,
  )
})

test('a pool that was deleted by hand before: .env keeps its id, since it may name another account', async () => {
  await using account = await openTestAccount()
  const { poolId } = await doEverything(account)
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId, EMAIL })
  const { Domain } = await poolIn(account, poolId)
  await account.cognito.send(new DeleteUserPoolDomainCommand({ UserPoolId: poolId, Domain }))
  await account.cognito.send(new DeleteUserPoolCommand({ UserPoolId: poolId }))
  const { code, out } = await home.cleanUp({ answers: ['yes'] })
  expect(code).toBe(0)
  expect(out).toContain(`USER_POOL_ID is ${poolId}, but that isn’t here`)
  expect(await rows(account)).toEqual(['jane.smith@gmail.com'])
  expect(await home.env()).toContain(`USER_POOL_ID=${poolId}`)
})

test('AWS takes the request and does not finish: it waits, then says so and stops', async () => {
  await using account = await openTestAccount()
  const { poolId } = await doEverything(account)
  const taken: Fault = { body: '{}', type: 'application/x-amz-json-1.1', status: 200 }
  const { endpoint, arrived } = await openFaultServer(
    { 'cognito-idp:DeleteUserPoolDomain': taken },
    account.place.endpoint,
  )
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
  const { code, out } = await home.cleanUp({ answers: ['yes'], endpoint })
  expect(code).toBe(1)
  expect(out).toMatch(/domain choco-\S+: AWS has started to delete it but isn’t done yet\./)
  expect(arrived).not.toContain('cognito-idp:DeleteUserPool')
})

test('nothing is deleted that could not be noted first', async () => {
  await using account = await openTestAccount()
  const { poolId } = await doEverything(account)
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
  await home.write('.workbook', 'a file where a folder should be')
  const { code, out } = await home.cleanUp({ answers: ['yes'] })
  expect(code).toBe(3)
  expect(out).toContain('couldn’t be saved in .workbook')
  expect(await pools(account)).toEqual(['chocolate-user-pool'])
})

test('a clean-up that stopped knows its pool, also when .env has lost the id', async () => {
  await using account = await openTestAccount()
  const { poolId } = await doEverything(account)
  const { endpoint } = await openFaultServer({ 'cognito-idp:DeleteUserPool': DENIED }, account.place.endpoint)
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
  await home.cleanUp({ answers: ['yes'], endpoint })
  await home.write('.env', '')
  const again = await home.cleanUp({ answers: ['yes'] })
  expect(again).toMatchObject({ code: 0, asked: ['Type yes to delete it: '] })
  expect([await pools(account), await rows(account)]).toEqual([[], ['jane.smith@gmail.com']])
})

test('what was noted of one account says nothing of another', async () => {
  await using account = await openTestAccount()
  const { poolId } = await doEverything(account)
  const { endpoint } = await openFaultServer({ 'dynamodb:DeleteItem': DENIED }, account.place.endpoint)
  await using home = await TestCleanUp.of(account, { USER_POOL_ID: poolId })
  await home.cleanUp({ answers: ['yes'], endpoint })
  expect(await home.check()).toMatchObject({ code: 1 })
  await home.write('.env', 'AWS_REGION=eu-west-1')
  const { code, out } = await home.check()
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('There was no id to look for') })
})
