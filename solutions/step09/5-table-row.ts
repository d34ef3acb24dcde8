// Step 9 · Lesson 5: put the confirmed user's row into the table.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

import { myApp } from '../../steps/my-app.ts'

const dynamodb = new DynamoDBClient()

// #region put-row
await dynamodb.send(
  new PutItemCommand({
    TableName: myApp.table,
    Item: {
      email: { S: myApp.email },
      first_name: { S: 'Ana' },
      last_name: { S: 'Lopes' },
      age: { N: '17' },
    },
  }),
)
// #endregion put-row

console.log(`Look for ${myApp.email} in the table ${myApp.table}.`)
