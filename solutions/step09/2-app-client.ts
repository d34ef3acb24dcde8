// Step 9 · Lesson 2: create an app client, the door through which your web app reaches the pool.
import { CognitoIdentityProviderClient, CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// #region create-client
const { UserPoolClient } = await cognito.send(
  new CreateUserPoolClientCommand({
    UserPoolId: myApp.userPoolId,
    ClientName: myApp.clientName,
    GenerateSecret: false,
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    SupportedIdentityProviders: ['COGNITO'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email'],
    CallbackURLs: [myApp.callbackUrl],
    PreventUserExistenceErrors: 'ENABLED',
  }),
)
// #endregion create-client

await remember({ CLIENT_ID: UserPoolClient?.ClientId })
