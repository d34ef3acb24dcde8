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

/** The table of `TABLE`; undefined when the region has no table of that name. */
export const tableSearch = defineFact({
  name: 'the table',
  reads: dynamodb.reads('DescribeTable'),
  gather: async ({ aws, settings }): Promise<TableDescription | undefined> => {
    const read = aws(dynamodb).send(new DescribeTableCommand({ TableName: settings.table }))
    // A TABLE that can't be a table's name, for example with a space: ValidationException, from dynalite as well.
    return (await absentOn(['ResourceNotFoundException', 'ValidationException'], read))?.Table
  },
})

/** The table itself, for every fact that needs it. */
export const table = defineFact({
  name: 'the table',
  reads: [],
  uses: [tableSearch],
  gather: async ({ use, wait }): Promise<TableDescription> => (await use(tableSearch)) ?? wait(messages.waitsFor.table),
})

/** The names of the region's tables. Only listed when the learner's table is missing, to find a typing mistake. */
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

/** One lookup in the table by its key. */
export interface Row {
  readonly email: string
  /** Undefined when the table has no item under exactly this key: GetItem then answers without `Item`. */
  readonly item: Readonly<Record<string, AttributeValue>> | undefined
}

/** The items under exactly these e-mail addresses. Only read where the key is right: DynamoDB refuses a wrong key. */
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

/** The keys of the table's first items. Only scanned when no row was found, to find one with a different spelling. */
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
