// Step 9 · Lesson 2: create an app client, the door through which your web app reaches the pool.
import { CognitoIdentityProviderClient, CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// #region create-client
const { UserPoolClient } = await cognito.send(
  new CreateUserPoolClientCommand({
    UserPoolId: myApp.userPoolId,
    ClientName: myApp.clientName,
    // The pool's own users sign in here. Others could come from Google or a school.
    SupportedIdentityProviders: ['COGNITO'],
    // After signing in, people come back to this address and to no other.
    CallbackURLs: [myApp.callbackUrl],
    // A wrong password and an unknown address get the same answer.
    PreventUserExistenceErrors: 'ENABLED',
    GenerateSecret: false,
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email'],
  }),
)
// #endregion create-client

await remember({ CLIENT_ID: UserPoolClient?.ClientId })
