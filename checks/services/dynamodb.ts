import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'

import { defineService, WHOLE_ACCOUNT } from '@workbook/engine'

const tables = { name: 'Tables', arn: 'arn:aws:dynamodb:*:*:table/*' }

/** Amazon DynamoDB [Service Authorization Reference, “Amazon DynamoDB”]. */
export default defineService({
  name: 'dynamodb',
  prefix: 'dynamodb',
  client: DynamoDBClient,
  endpointVariable: 'AWS_ENDPOINT_URL_DYNAMODB',
  readVerbs: ['Describe', 'Get', 'List', 'Scan'],
  operations: {
    DescribeTable: {
      on: tables,
      probe: (dynamodb, { table }) => dynamodb.send(new DescribeTableCommand({ TableName: table })),
    },
    GetItem: {
      on: tables,
      probe: (dynamodb, { table }) =>
        dynamodb.send(new GetItemCommand({ TableName: table, Key: { email: { S: 'doctor@example.org' } } })),
    },
    ListTables: { on: WHOLE_ACCOUNT, probe: (dynamodb) => dynamodb.send(new ListTablesCommand({ Limit: 1 })) },
    Scan: {
      on: tables,
      probe: (dynamodb, { table }) => dynamodb.send(new ScanCommand({ TableName: table, Limit: 1 })),
    },
  },
})
