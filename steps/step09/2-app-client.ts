// Step 9 · Lesson 2: create an app client, the door through which your web app reaches the pool.
import { CognitoIdentityProviderClient, CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

const { UserPoolClient } = await cognito.send(
  new CreateUserPoolClientCommand({
    UserPoolId: myApp.userPoolId,
    ClientName: myApp.clientName,
    // TODO: make no secret, a browser cannot keep one (AWS's default, written down): GenerateSecret
    // TODO: allow sign-in by SRP and refreshing, ALLOW_USER_SRP_AUTH and ALLOW_REFRESH_TOKEN_AUTH: ExplicitAuthFlows
    // TODO: let the pool's own users sign in: SupportedIdentityProviders
    // TODO: switch the hosted pages on: AllowedOAuthFlowsUserPoolClient
    // TODO: choose the code grant: AllowedOAuthFlows
    // TODO: allow the scopes openid and email: AllowedOAuthScopes
    // TODO: say where the browser goes after a sign-in: CallbackURLs
    // TODO: do not tell strangers who has an account (a note of the check): PreventUserExistenceErrors
  }),
)

await remember({ CLIENT_ID: UserPoolClient?.ClientId })
