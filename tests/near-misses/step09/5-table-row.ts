import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  PutItemCommand,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb'

import type { TestAccount } from '../../../tools/world/account.ts'
import { confirm, EMAIL, prepare, putRow, signUp, tableIsReady } from '../../../tools/world/tasks.ts'
import type { NearMisses } from '../near-miss.ts'

/** Tasks 1 to 4 are done. */
async function confirmedUser(account: TestAccount, email = EMAIL) {
  const { clientId } = await prepare(account)
  await signUp(account, clientId, email)
  await confirm(account, clientId, email)
}

async function makeTable(account: TestAccount, TableName: string, partitionKey = 'email', sortKey?: string) {
  await account.dynamodb.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [partitionKey, ...(sortKey ? [sortKey] : [])].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        ...(sortKey ? [{ AttributeName: sortKey, KeyType: 'RANGE' as const }] : []),
      ],
    }),
  )
  await tableIsReady(account, TableName)
}

async function deleteTable({ dynamodb }: TestAccount, TableName = 'chocolate_user') {
  await dynamodb.send(new DeleteTableCommand({ TableName }))
  await waitUntilTableNotExists({ client: dynamodb, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.1 }, { TableName })
}

const table = {
  TableStatus: 'ACTIVE',
  KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
}
const rows = [{ email: EMAIL, item: { email: { S: EMAIL }, first_name: { S: 'Ana' } } }]
const around = { otherTables: [], emails: [EMAIL], otherKeys: [], rows, settings: { table: 'chocolate_user' } }

export default {
  'no-table': {
    story: 'the table of step 4 was deleted, or is in another region',
    make: async (account) => {
      await confirmedUser(account)
      await deleteTable(account)
      return {
        env: {},
        mend: async () => {
          await makeTable(account, 'chocolate_user')
          await putRow(account)
          return {}
        },
      }
    },
  },
  'table-misspelt': {
    story: 'the table is called chocolate_users',
    make: async (account) => {
      await confirmedUser(account)
      await deleteTable(account)
      await makeTable(account, 'chocolate_users')
      return {
        env: {},
        mend: async () => {
          await putRow(account, EMAIL, 'chocolate_users')
          return { table: 'chocolate_users' }
        },
      }
    },
  },
  'table-not-ready': {
    // The practice account creates a table too fast to be seen CREATING.
    story: 'the table was made a second ago',
    wrong: { search: { ...table, TableStatus: 'CREATING' }, table: { ...table, TableStatus: 'CREATING' }, ...around },
    right: { search: table, table, ...around },
  },
  'wrong-key': {
    story: 'a sort key by mistake',
    make: async (account) => {
      await confirmedUser(account)
      await makeTable(account, 'my_table', 'email', 'last_name')
      return {
        env: { table: 'my_table' },
        mend: async () => {
          await putRow(account)
          return {}
        },
      }
    },
  },
  'no-row': {
    story: 'a confirmed user of whom the table knows nothing',
    make: async (account) => {
      await confirmedUser(account)
      return { env: {}, mend: async () => (await putRow(account), {}) }
    },
  },
  'row-under-another-spelling': {
    story: 'a row for Ana@Example.org, where Cognito stored ana@example.org',
    make: async (account) => {
      await confirmedUser(account)
      await putRow(account, ' Ana@Example.org')
      return {
        env: {},
        mend: async () => {
          await account.dynamodb.send(
            new DeleteItemCommand({ TableName: 'chocolate_user', Key: { email: { S: ' Ana@Example.org' } } }),
          )
          await putRow(account)
          return {}
        },
      }
    },
  },
  'row-is-bare': {
    story: 'a row that holds nothing but its key',
    make: async (account) => {
      await confirmedUser(account)
      await account.dynamodb.send(new PutItemCommand({ TableName: 'chocolate_user', Item: { email: { S: EMAIL } } }))
      return { env: {}, mend: async () => (await putRow(account), {}) }
    },
  },
} as const satisfies NearMisses
