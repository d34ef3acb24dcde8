// Step 9 · Lesson 1: create a user pool that lets visitors sign up with their e-mail address and mails them a link.
import { CognitoIdentityProviderClient, CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

const { UserPool } = await cognito.send(
  new CreateUserPoolCommand({
    PoolName: myApp.poolName,
    // TODO: let people sign in with their e-mail address: UsernameAttributes
    // TODO: treat Ana@example.org and ana@example.org as one person: UsernameConfiguration
    // TODO: let Cognito verify the e-mail address: AutoVerifiedAttributes
    // TODO: mail a link, not a code: VerificationMessageTemplate
    // TODO: let visitors sign themselves up (AWS's default, written down): AdminCreateUserConfig
  }),
)

await remember({ USER_POOL_ID: UserPool?.Id })
