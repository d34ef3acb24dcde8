// Step 9 · Lesson 3: give the pool a domain and a style, then sign up on Cognito's own page.
import { randomBytes } from 'node:crypto'

import {
  CognitoIdentityProviderClient,
  CreateManagedLoginBrandingCommand,
  CreateUserPoolDomainCommand,
  DescribeUserPoolCommand,
  ManagedLoginBrandingExistsException,
} from '@aws-sdk/client-cognito-identity-provider'

import { hostedPage, myApp } from '../my-app.ts'

const cognito = new CognitoIdentityProviderClient()

// A pool has one domain: take the one it has, or think of a new prefix that is still free.
const { UserPool } = await cognito.send(new DescribeUserPoolCommand({ UserPoolId: myApp.userPoolId }))
const domain = UserPool?.Domain ?? `choco-${randomBytes(4).toString('hex')}`
if (domain !== UserPool?.Domain) {
  // TODO: first run: create the domain, with the newer generation of Cognito's pages (managed login).
}

try {
  // TODO: second run, once you have seen the page without it: give your app client the style that Cognito provides.
} catch (error) {
  // The client has a style already: fine.
  if (!(error instanceof ManagedLoginBrandingExistsException)) throw error
}

const signUpPage = hostedPage(domain, '/signup', {
  client_id: myApp.clientId,
  response_type: 'code',
  redirect_uri: myApp.callbackUrl,
})
console.log(`Once the pool has a domain, open this page in your browser:\n${signUpPage}`)
