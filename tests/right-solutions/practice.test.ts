/** Correct solutions other than ours, made in practice accounts with AWS's own calls: the check accepts them. */
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { expect, test } from 'vitest'

import type { Settings } from '@workbook/engine'
import { openTestAccount, type TestAccount } from '../../tools/world/account.ts'
import { check } from '../../tools/world/check.ts'
import {
  confirm,
  createClient,
  createDomain,
  createPool,
  createStyle,
  EMAIL,
  putRow,
  signUp,
} from '../../tools/world/tasks.ts'

/** Does the five tasks in its own way. Returns what the learner has in `.env`. */
type Way = (account: TestAccount) => Promise<Partial<Settings>>

/** The tasks after pool and client, done as in the book. */
async function finish(account: TestAccount, poolId: string, clientId: string, managedLogin = true) {
  await createDomain(account, poolId, managedLogin ? 2 : 1)
  if (managedLogin) await createStyle(account, poolId, clientId)
  await signUp(account, clientId)
  await confirm(account, clientId)
  await putRow(account)
}

const ways: Readonly<Record<string, Way>> = {
  'classic pages, which need no style': async (account) => {
    const poolId = await createPool(account, { PoolName: 'Sweets' })
    await finish(account, poolId, await createClient(account, poolId, { ClientName: 'door' }), false)
    return {}
  },
  'a pool with the defaults of the API': async (account) => {
    const poolId = await createPool(account, {
      UsernameConfiguration: undefined,
      AdminCreateUserConfig: undefined,
      DeletionProtection: 'ACTIVE',
    })
    await finish(account, poolId, await createClient(account, poolId, { ExplicitAuthFlows: undefined }))
    return {}
  },
  'a user name, with the e-mail address as its alias': async (account) => {
    const poolId = await createPool(account, { UsernameAttributes: undefined, AliasAttributes: ['email'] })
    const clientId = await createClient(account, poolId)
    await createDomain(account, poolId, 1)
    await signUp(account, clientId, EMAIL, 'ana')
    await confirm(account, clientId)
    await putRow(account)
    return { email: EMAIL }
  },
  'a second try, with the first still there and .env saying which counts': async (account) => {
    await createPool(account, { PoolName: 'first try', UsernameAttributes: undefined })
    const poolId = await createPool(account)
    const clientId = await createClient(account, poolId)
    await finish(account, poolId, clientId)
    return { userPoolId: poolId, clientId, email: EMAIL }
  },
  'a client with a secret, and then a right one': async (account) => {
    const poolId = await createPool(account)
    const wrong = await createClient(account, poolId, { GenerateSecret: true })
    const clientId = await createClient(account, poolId)
    await finish(account, poolId, clientId)
    await createStyle(account, poolId, wrong)
    return {}
  },
  'two right clients, of which one has a style': async (account) => {
    const poolId = await createPool(account)
    await createClient(account, poolId, { ClientName: 'without a style' })
    await finish(account, poolId, await createClient(account, poolId))
    return {}
  },
  'several visitors, of whom one clicked': async (account) => {
    const poolId = await createPool(account)
    const clientId = await createClient(account, poolId)
    await finish(account, poolId, clientId)
    await signUp(account, clientId, 'bo@example.org')
    await signUp(account, clientId, 'cy@example.org')
    return {}
  },
  'the address written in other letters in .env': async (account) => {
    const poolId = await createPool(account)
    await finish(account, poolId, await createClient(account, poolId))
    return { email: 'ANA@Example.Org' }
  },
  'a provisioned table of another name': async (account) => {
    const poolId = await createPool(account)
    const clientId = await createClient(account, poolId)
    await createDomain(account, poolId, 1)
    await signUp(account, clientId)
    await confirm(account, clientId)
    const TableName = 'customers'
    await account.dynamodb.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
        ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
      }),
    )
    const patience = { client: account.dynamodb, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.1 }
    await waitUntilTableExists(patience, { TableName })
    await putRow(account, EMAIL, TableName)
    return { table: TableName }
  },
}

test.for(Object.entries(ways))('%s', async ([, way]) => {
  await using account = await openTestAccount()
  const settings = await way(account)
  const { status, lessons } = await check(account, 'step09', settings)
  const told = lessons.flatMap(({ rules }) =>
    rules.flatMap((each) => (each.status === 'pass' || each.status === 'note' ? [] : [each])),
  )
  expect(told).toEqual([])
  expect(status).toBe('pass')
})
