// Step 9 · Lesson 4: look at the user before and after the click, then remember the address of the confirmed one.
import { CognitoIdentityProviderClient, paginateListUsers } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// #region find-user
for await (const page of paginateListUsers({ client: cognito }, { UserPoolId: myApp.userPoolId })) {
  for (const user of page.Users ?? []) {
    const attribute = (name: string) => user.Attributes?.find((each) => each.Name === name)?.Value
    const email = attribute('email')
    console.log(`${email}: ${user.UserStatus}, email_verified ${attribute('email_verified')}`)
    const isVerified = attribute('email_verified') === 'true'
    if (user.UserStatus === 'CONFIRMED' && isVerified) await remember({ EMAIL: email })
  }
}
// #endregion find-user
