import { expect, test } from 'vitest'

import { openPracticeAccount } from '../src/index.ts'
import { clientsFor, freshAccount, freshFolder } from './account.ts'

const TableName = 'chocolate_user'

test('it starts as a learner arrives at step 9: one table with Jane’s row, and no user pool', async () => {
  const { cognito, dynamoDb } = await freshAccount()
  const { Table } = await dynamoDb.describeTable({ TableName })
  expect(Table).toMatchObject({
    TableStatus: 'ACTIVE',
    TableArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${TableName}`,
    KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
  })
  const { Items } = await dynamoDb.scan({ TableName })
  expect(Items).toEqual([
    { email: { S: 'jane.smith@gmail.com' }, first_name: { S: 'Jane' }, last_name: { S: 'Smith' }, age: { N: '16' } },
  ])
  expect((await cognito.listUserPools({ MaxResults: 10 })).UserPools).toEqual([])
})

test('rows are there again after closing, and a table that was deleted stays deleted', async () => {
  const folder = freshFolder()
  const first = await openPracticeAccount({ folder, port: 0 })
  await clientsFor(first.endpoint).dynamoDb.putItem({ TableName, Item: { email: { S: 'ana@example.com' } } })
  await first.close()
  const second = await openPracticeAccount({ folder, port: 0 })
  const { dynamoDb } = clientsFor(second.endpoint)
  expect((await dynamoDb.scan({ TableName })).Count).toBe(2)
  await dynamoDb.deleteTable({ TableName })
  await second.close()
  const third = await openPracticeAccount({ folder, port: 0 })
  expect((await clientsFor(third.endpoint).dynamoDb.listTables({})).TableNames).toEqual([])
  await third.close()
})
