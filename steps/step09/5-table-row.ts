// Step 9 · Lesson 5: put the confirmed user's row into the table.
import { CognitoIdentityProviderClient, paginateListUsers } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

import { myApp } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()
const dynamodb = new DynamoDBClient()

for await (const page of paginateListUsers({ client: cognito }, { UserPoolId: myApp.userPoolId })) {
  for (const user of page.Users ?? []) {
    const email = user.Attributes?.find((each) => each.Name === 'email')?.Value
    // TODO: if the user is confirmed, put an item with exactly this email into the table: PutItemCommand
    // TODO: say of each value what it is, a String { S: email } or a Number { N: '17' }
    console.log(email)
  }
}
