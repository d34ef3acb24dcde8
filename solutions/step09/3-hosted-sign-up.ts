// Step 9 · Lesson 3: give the pool a domain and a style, then sign up on Cognito's own page.
import { randomBytes } from 'node:crypto'

import {
  CognitoIdentityProviderClient,
  CreateManagedLoginBrandingCommand,
  CreateUserPoolDomainCommand,
  DescribeUserPoolCommand,
  ManagedLoginBrandingExistsException,
} from '@aws-sdk/client-cognito-identity-provider'

import { hostedPage, myApp } from '../../steps/my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// A pool has one domain: take the one it has, or think of a new prefix that is still free.
// #region create-domain
const { UserPool } = await cognito.send(new DescribeUserPoolCommand({ UserPoolId: myApp.userPoolId }))
const domain = UserPool?.Domain ?? `choco-${randomBytes(4).toString('hex')}`
if (domain !== UserPool?.Domain) {
  await cognito.send(
    new CreateUserPoolDomainCommand({ UserPoolId: myApp.userPoolId, Domain: domain, ManagedLoginVersion: 2 }),
  )
}
// #endregion create-domain

// #region branding-style
try {
  await cognito.send(
    new CreateManagedLoginBrandingCommand({
      UserPoolId: myApp.userPoolId,
      ClientId: myApp.clientId,
      UseCognitoProvidedValues: true,
    }),
  )
} catch (error) {
  // The client has a style already: fine.
  if (!(error instanceof ManagedLoginBrandingExistsException)) throw error
}
// #endregion branding-style

// #region sign-up-url
const signUpPage = hostedPage(domain, '/signup', {
  client_id: myApp.clientId,
  response_type: 'code',
  redirect_uri: myApp.callbackUrl,
})
console.log(`Once the pool has a domain, open this page in your browser:\n${signUpPage}`)
// #endregion sign-up-url
