import {
  type AttributeValue,
  DescribeTableCommand,
  GetItemCommand,
  ListTablesCommand,
  ScanCommand,
  type TableDescription,
} from '@aws-sdk/client-dynamodb'

import { absentOn, defineFact, type Fact, hint } from '@workbook/engine'
import messages from './table.en.ts'
import dynamodb from '../services/dynamodb.ts'

/** The table of `TABLE`; undefined when the region has none of that name. */
export const tableSearch = defineFact({
  name: 'the table',
  reads: dynamodb.reads('DescribeTable'),
  gather: async ({ aws, settings }): Promise<TableDescription | undefined> => {
    const read = aws(dynamodb).send(new DescribeTableCommand({ TableName: settings.table }))
    // A TABLE that no table can be called, for example with a space in it: ValidationException, as dynalite answers too.
    return (await absentOn(['ResourceNotFoundException', 'ValidationException'], read))?.Table
  },
})

/** The table itself, for everything that comes after it was found. */
export const table = defineFact({
  name: 'the table',
  reads: [],
  uses: [tableSearch],
  gather: async ({ use, wait }): Promise<TableDescription> => (await use(tableSearch)) ?? wait(messages.waitsFor.table),
})

/** The names of the region's tables, listed only when ours is not there: to find one that is a letter off. */
export const otherTables = hint(
  defineFact({
    name: 'the other tables',
    reads: dynamodb.reads('ListTables'),
    uses: [tableSearch],
    gather: async ({ aws, use }): Promise<readonly string[]> =>
      (await use(tableSearch)) ? [] : ((await aws(dynamodb).send(new ListTablesCommand({}))).TableNames ?? []),
  }),
  [],
)

/** The names and types of a table's key: `email (S)`, partition key first. */
export function keyOf(table: TableDescription): readonly string[] {
  const typeOf = (name: string | undefined) =>
    table.AttributeDefinitions?.find((each) => each.AttributeName === name)?.AttributeType
  return (table.KeySchema ?? []).map(({ AttributeName }) => `${AttributeName} (${typeOf(AttributeName)})`)
}

/** What one key looks up in the table. */
export interface Row {
  readonly email: string
  /** Undefined when the table has no item under exactly this key: GetItem then answers without `Item`. */
  readonly item: Readonly<Record<string, AttributeValue>> | undefined
}

/** The items under exactly these e-mail addresses. Asked for only where the key is right: a wrong key is refused. */
export const rows = (emails: Fact<readonly string[]>) =>
  defineFact({
    name: "the users' rows",
    reads: dynamodb.reads('GetItem'),
    uses: [emails, table],
    gather: async ({ aws, settings, use, wait }): Promise<readonly Row[]> => {
      const [keys, found] = await Promise.all([use(emails), use(table)])
      if (keyOf(found).join() !== 'email (S)') return wait(messages.waitsFor.key)
      return Promise.all(
        keys.map(async (email) => {
          const { Item } = await aws(dynamodb).send(
            new GetItemCommand({ TableName: settings.table, Key: { email: { S: email } }, ConsistentRead: true }),
          )
          return { email, item: Item }
        }),
      )
    },
  })

/** The keys of the table's first items, scanned only when no row was found: to find one in another spelling. */
export const otherKeys = (found: Fact<readonly Row[]>) =>
  hint(
    defineFact({
      name: 'the other rows',
      reads: dynamodb.reads('Scan'),
      uses: [found],
      gather: async ({ aws, settings, use }): Promise<readonly string[]> => {
        if ((await use(found)).some(({ item }) => item)) return []
        const { Items = [] } = await aws(dynamodb).send(
          new ScanCommand({ TableName: settings.table, ProjectionExpression: 'email', Limit: 200 }),
        )
        return Items.flatMap(({ email }) => email?.S ?? [])
      },
    }),
    [],
  )
