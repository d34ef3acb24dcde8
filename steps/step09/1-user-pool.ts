// Step 9 · Lesson 1: create a user pool where visitors sign up with their e-mail address and get a link by mail.
import { CognitoIdentityProviderClient, CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

const { UserPool } = await cognito.send(
  new CreateUserPoolCommand({
    PoolName: myApp.poolName,
    // Visitors may sign themselves up. This is AWS's default, written down.
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    // TODO: what do people type to sign in? Their e-mail address. You can't change this later.
    // TODO: Ana@example.org and ana@example.org are the same person. You can't change this later either.
    // TODO: Cognito makes sure that the address belongs to the person who typed it.
    // TODO: the mail that does so contains a link to click, not a code to type.
  }),
)

await remember({ USER_POOL_ID: UserPool?.Id })
