// Step 9 · Lesson 2: create an app client, the door through which your web app reaches the pool.
import { CognitoIdentityProviderClient, CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

const { UserPoolClient } = await cognito.send(
  new CreateUserPoolClientCommand({
    UserPoolId: myApp.userPoolId,
    ClientName: myApp.clientName,
    // TODO: make no secret, a browser cannot keep one: GenerateSecret
    // TODO: allow SRP sign-in and refreshing: ExplicitAuthFlows
    // TODO: let the pool's own users sign in: SupportedIdentityProviders
    // TODO: switch the hosted pages on, with the code grant: AllowedOAuthFlowsUserPoolClient, AllowedOAuthFlows
    // TODO: allow the scopes openid and email: AllowedOAuthScopes
    // TODO: say where the browser goes after a sign-in: CallbackURLs
  }),
)

await remember({ CLIENT_ID: UserPoolClient?.ClientId })
