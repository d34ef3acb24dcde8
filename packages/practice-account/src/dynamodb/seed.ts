import type { Store } from '../store/store.ts'

/** A call of a DynamoDB operation. */
export type Call = (operation: string, input: unknown) => Promise<Record<string, unknown>>

const TABLE = 'chocolate_user'
const DONE = 'first-table'

/**
 * Creates what a learner has after step 8: the table with one row. This is done once and recorded, so a
 * learner who deletes the table keeps it deleted. Ending the process halfway does no harm: each part can be repeated.
 */
export async function seed(store: Store, call: Call): Promise<void> {
  if (store.state.notes.get(DONE) !== undefined) return
  await call('CreateTable', {
    TableName: TABLE,
    KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
    BillingMode: 'PAY_PER_REQUEST',
  })
  while (!(await isActive(call))) await new Promise(setImmediate)
  await call('PutItem', {
    TableName: TABLE,
    Item: {
      email: { S: 'jane.smith@gmail.com' },
      first_name: { S: 'Jane' },
      last_name: { S: 'Smith' },
      age: { N: '16' },
    },
    ConditionExpression: 'attribute_not_exists(email)',
  })
  store.commit(['note', DONE, 'made'])
  await store.durable()
}

async function isActive(call: Call): Promise<boolean> {
  const { Table } = (await call('DescribeTable', { TableName: TABLE })) as { Table?: { TableStatus?: string } }
  return Table?.TableStatus === 'ACTIVE'
}
