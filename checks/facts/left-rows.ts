import { setTimeout } from 'node:timers/promises'

import {
  type CognitoIdentityProviderClient,
  ListUsersCommand,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider'
import { GetItemCommand } from '@aws-sdk/client-dynamodb'

import { absentOn, defineFact, type Leftover } from '@workbook/engine'
import { namedPool } from './left-pool.ts'
import { pages } from './pages.ts'
import { keyOf, tableSearch } from './table.ts'
import cognito from '../services/cognito.ts'
import dynamodb from '../services/dynamodb.ts'

/** The most users whose rows are looked up. */
const MOST = 60

/** How long a list may take to include a user who has just signed up, in milliseconds. */
const CATCH_UP = 300

/** The users of the pool; read again if the pool counts more of them, since ListUsers is eventually consistent. */
async function usersOf(
  client: Pick<CognitoIdentityProviderClient, 'send'>,
  UserPoolId: string,
  count: number,
): Promise<readonly UserType[]> {
  const list = () =>
    pages(MOST, async (PaginationToken) => {
      const answer = await client.send(new ListUsersCommand({ UserPoolId, Limit: MOST, PaginationToken }))
      return { items: answer.Users, next: answer.PaginationToken }
    })
  const users = await list()
  if (users.length >= Math.min(count, MOST)) return users
  await setTimeout(CATCH_UP)
  return list()
}

/**
 * The keys of the step's rows: `EMAIL` as the learner typed it, and as the pool has stored it. If `EMAIL` is
 * empty, the addresses of the named pool (the first sixty), since lesson 5 writes a row for each of them.
 */
const keys = defineFact({
  name: 'the addresses of the rows',
  reads: cognito.reads('ListUsers'),
  uses: [namedPool],
  gather: async ({ aws, settings: { email }, use }): Promise<readonly string[]> => {
    const pool = await use(namedPool)
    const users = pool?.Id === undefined ? [] : await usersOf(aws(cognito), pool.Id, pool.EstimatedNumberOfUsers ?? 0)
    const stored = users.flatMap(({ Attributes }) => Attributes?.find(({ Name }) => Name === 'email')?.Value ?? [])
    if (email === undefined) return stored
    return [...new Set([email, ...stored.filter((each) => each.toLowerCase() === email.toLowerCase())])]
  },
})

/** The rows of the step. If the table has a different key, none of them can be in it. */
export const leftRows = defineFact({
  name: 'the rows of the step',
  reads: dynamodb.reads('GetItem'),
  uses: [keys, tableSearch],
  gather: async ({ aws, settings, use }): Promise<readonly Leftover[]> => {
    const [emails, table] = await Promise.all([use(keys), use(tableSearch)])
    if (table === undefined || keyOf(table).join() !== 'email (S)') return []
    const looks = emails.map(async (id): Promise<readonly Leftover[]> => {
      const key = { TableName: settings.table, Key: { email: { S: id } }, ConsistentRead: true }
      const { Item } = await aws(dynamodb).send(new GetItemCommand(key))
      return Item === undefined ? [] : [{ kind: 'row', id, of: settings.table }]
    })
    return (await Promise.all(looks)).flat()
  },
})

/** The table, which an earlier step created. */
export const leftTable = defineFact({
  name: 'the table of an earlier step',
  reads: [],
  uses: [tableSearch],
  gather: async ({ settings, use }): Promise<readonly Leftover[]> => {
    const table = await use(tableSearch)
    if (table === undefined) return []
    // Absent for tables that were never on demand [API reference, BillingModeSummary].
    const plan = table.BillingModeSummary?.BillingMode ?? 'PROVISIONED'
    return [{ kind: 'table', id: settings.table, plan, stays: true }]
  },
})

/** Whether the table still has an item under exactly this key. */
export const stillRow = ({ id, of }: Leftover) =>
  defineFact({
    name: `the row of ${id}`,
    reads: dynamodb.reads('GetItem'),
    gather: async ({ aws }): Promise<boolean> => {
      const key = { TableName: of, Key: { email: { S: id } }, ConsistentRead: true }
      // No table, or one with another key: then there is no such row.
      const read = aws(dynamodb).send(new GetItemCommand(key))
      return (await absentOn(['ResourceNotFoundException', 'ValidationException'], read))?.Item !== undefined
    },
  })
