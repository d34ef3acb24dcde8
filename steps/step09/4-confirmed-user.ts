// Step 9 · Lesson 4: click the link in the mail, then find the confirmed user in the pool.
import { CognitoIdentityProviderClient, paginateListUsers } from '@aws-sdk/client-cognito-identity-provider'

import { myApp } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

for await (const page of paginateListUsers({ client: cognito }, { UserPoolId: myApp.userPoolId })) {
  for (const user of page.Users ?? []) {
    // TODO: print the user's e-mail address, status and email_verified: user.UserStatus, user.Attributes
    console.log(user.Username)
  }
}
