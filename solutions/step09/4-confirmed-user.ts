// Step 9 · Lesson 4: click the link in the mail, then find the confirmed user in the pool.
import { CognitoIdentityProviderClient, paginateListUsers } from '@aws-sdk/client-cognito-identity-provider'

import { myApp } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// #region find-user
for await (const page of paginateListUsers({ client: cognito }, { UserPoolId: myApp.userPoolId })) {
  for (const user of page.Users ?? []) {
    const attribute = (name: string) => user.Attributes?.find((each) => each.Name === name)?.Value
    console.log(`${attribute('email')}: ${user.UserStatus}, email_verified ${attribute('email_verified')}`)
  }
}
// #endregion find-user
