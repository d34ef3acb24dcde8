// Step 9 · Lesson 1: create a user pool that lets visitors sign up with their e-mail address and mails them a link.
import { CognitoIdentityProviderClient, CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// #region create-pool
const { UserPool } = await cognito.send(
  new CreateUserPoolCommand({
    PoolName: myApp.poolName,
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    AutoVerifiedAttributes: ['email'],
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
  }),
)
// #endregion create-pool

await remember({ USER_POOL_ID: UserPool?.Id })
