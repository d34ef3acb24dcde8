// Step 9 · Lesson 1: create a user pool where visitors sign up with their e-mail address and get a link by mail.
import { CognitoIdentityProviderClient, CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// #region create-pool
const { UserPool } = await cognito.send(
  new CreateUserPoolCommand({
    PoolName: myApp.poolName,
    // Visitors may sign themselves up. This is AWS's default, written down.
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    AutoVerifiedAttributes: ['email'],
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
  }),
)
// #endregion create-pool

await remember({ USER_POOL_ID: UserPool?.Id })
