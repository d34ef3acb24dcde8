// Step 9 · Lesson 4: look at the user before and after the click, then remember the address of the confirmed one.
import { CognitoIdentityProviderClient, paginateListUsers } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

for await (const page of paginateListUsers({ client: cognito }, { UserPoolId: myApp.userPoolId })) {
  for (const user of page.Users ?? []) {
    const attribute = (name: string) => user.Attributes?.find((each) => each.Name === name)?.Value
    const email = attribute('email')
    // TODO: print the address, the user's status and whether the address is verified. Run it before the click, and after.
    console.log(email)
    // TODO: hand the address over to lesson 5, as EMAIL in .env, if the user is confirmed and the address verified.
  }
}
