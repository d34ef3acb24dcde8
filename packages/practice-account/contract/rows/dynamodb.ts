import { refused, same } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'

const row = (name: string, behaviour: string, source: Row['source'], run: Row['run']): Row => ({
  id: `dynamodb/${name}`,
  behaviour,
  source,
  run,
})

const ana = { email: { S: 'ana@example.com' }, first_name: { S: 'Ana' } }
const key = { email: ana.email }

export default defineTopic('dynamodb', 'DynamoDB', [
  row(
    'no-item',
    'GetItem without a match answers without Item; that is no error.',
    'DOC',
    async ({ dynamodb, table }) => {
      const { Item } = await dynamodb.getItem({ TableName: await table(), Key: key })
      same('Item', Item, undefined)
    },
  ),
  row('item', 'GetItem gives back what PutItem put.', 'MODEL', async ({ dynamodb, table }) => {
    const TableName = await table()
    await dynamodb.putItem({ TableName, Item: ana })
    same('Item', (await dynamodb.getItem({ TableName, Key: key, ConsistentRead: true })).Item, ana)
  }),
  row('put-replaces', 'PutItem replaces the whole item.', 'DOC', async ({ dynamodb, table }) => {
    const TableName = await table()
    await dynamodb.putItem({ TableName, Item: { ...ana, age: { N: '17' } } })
    await dynamodb.putItem({ TableName, Item: ana })
    same('Item', (await dynamodb.getItem({ TableName, Key: key, ConsistentRead: true })).Item, ana)
  }),
  row(
    'condition',
    'PutItem under attribute_not_exists leaves an item that is there.',
    'DOC',
    async ({ dynamodb, table }) => {
      const TableName = await table()
      const put = () => dynamodb.putItem({ TableName, Item: ana, ConditionExpression: 'attribute_not_exists(email)' })
      await put()
      await refused(put(), 'ConditionalCheckFailedException')
    },
  ),
  row('key-has-case', 'Another case is another key.', 'DOC', async ({ dynamodb, table }) => {
    const TableName = await table()
    await dynamodb.putItem({ TableName, Item: ana })
    const other = { email: { S: 'Ana@example.com' } }
    same('Item', (await dynamodb.getItem({ TableName, Key: other, ConsistentRead: true })).Item, undefined)
  }),
  row('attribute-has-case', 'Another case is another attribute: such a key does not fit.', 'DOC', async (context) => {
    const TableName = await context.table()
    const call = context.dynamodb.getItem({ TableName, Key: { Email: { S: 'ana@example.com' } } })
    await refused(call, 'ValidationException')
  }),
  row('table-has-case', 'Another case is another table.', 'DOC', async ({ dynamodb, table }) => {
    const TableName = (await table()).toUpperCase()
    await refused(dynamodb.describeTable({ TableName }), 'ResourceNotFoundException')
  }),
  row(
    'describe-nothing',
    'DescribeTable of a table that is not there is ResourceNotFoundException.',
    'MODEL',
    async (context) => {
      await refused(context.dynamodb.describeTable({ TableName: context.name('none') }), 'ResourceNotFoundException')
    },
  ),
  row(
    'get-from-nothing',
    'GetItem from a table that is not there is ResourceNotFoundException.',
    'MODEL',
    async (context) => {
      await refused(
        context.dynamodb.getItem({ TableName: context.name('none'), Key: key }),
        'ResourceNotFoundException',
      )
    },
  ),
  row('wrong-key-name', 'A key of another name is ValidationException.', 'FIELD', async ({ dynamodb, table }) => {
    const call = dynamodb.getItem({ TableName: await table(), Key: { id: { S: '1' } } })
    await refused(call, 'ValidationException')
  }),
  row('wrong-key-type', 'A key of another type is ValidationException.', 'FIELD', async ({ dynamodb, table }) => {
    const call = dynamodb.getItem({ TableName: await table(), Key: { email: { N: '1' } } })
    await refused(call, 'ValidationException')
  }),
  row(
    'creating-first',
    'CreateTable answers before the table is ready: its status is CREATING.',
    'MODEL',
    async (context) => {
      const { dynamodb, name, after, tableIsReady } = context
      const TableName = name('table')
      const { TableDescription } = await dynamodb.createTable({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
      })
      after(async () => {
        await tableIsReady(TableName)
        await dynamodb.deleteTable({ TableName })
      })
      same('TableStatus', TableDescription?.TableStatus, 'CREATING')
    },
  ),
  row('active-soon', 'A table becomes ACTIVE, with its key and an ARN.', 'MODEL', async ({ dynamodb, table }) => {
    const { Table } = await dynamodb.describeTable({ TableName: await table() })
    same('TableStatus', Table?.TableStatus, 'ACTIVE')
    same('KeySchema', Table?.KeySchema, [{ AttributeName: 'email', KeyType: 'HASH' }])
  }),
])
