// Step 9 · Lesson 2: create an app client, the door through which your web app reaches the pool.
import { CognitoIdentityProviderClient, CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider'

import { myApp, remember } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

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
    // TODO: this client runs in a browser, where every visitor can read its code. Does it get a secret?
    // TODO: people can sign in without sending their password, and stay signed in.
    // TODO: switch on Cognito's own pages for this client. They send a one-time code back, not tokens.
    // TODO: the app may learn who signed in, and their e-mail address. It doesn't need more.
  }),
)

await remember({ CLIENT_ID: UserPoolClient?.ClientId })
