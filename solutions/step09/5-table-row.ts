// Step 9 · Lesson 5: put the confirmed user's row into the table.
import { CognitoIdentityProviderClient, paginateListUsers } from '@aws-sdk/client-cognito-identity-provider'
import { ConditionalCheckFailedException, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

import { myApp } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()
const dynamodb = new DynamoDBClient()

// #region put-row
for await (const page of paginateListUsers({ client: cognito }, { UserPoolId: myApp.userPoolId })) {
  for (const user of page.Users ?? []) {
    const email = user.Attributes?.find((each) => each.Name === 'email')?.Value
    if (user.UserStatus === 'CONFIRMED' && email) await putRow(email)
  }
}

async function putRow(email: string) {
  try {
    await dynamodb.send(
      new PutItemCommand({
        TableName: myApp.table,
        Item: { email: { S: email }, first_name: { S: 'Ana' }, last_name: { S: 'Lopes' }, age: { N: '17' } },
        ConditionExpression: 'attribute_not_exists(email)',
      }),
    )
    console.log(`${email} has a row in ${myApp.table}.`)
  } catch (error) {
    // PutItem replaces whole items. The condition keeps a row that is there already.
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    console.log(`${email} had a row in ${myApp.table} already; it is as it was.`)
  }
}
// #endregion put-row
