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

// A pool has one domain: take the one it has, or think of a new prefix that nobody else uses.
const { UserPool } = await cognito.send(new DescribeUserPoolCommand({ UserPoolId: myApp.userPoolId }))
const domain = UserPool?.Domain ?? `choco-${randomBytes(4).toString('hex')}`
if (domain !== UserPool?.Domain) {
  // TODO: create the domain with version 2 of the pages (managed login): CreateUserPoolDomainCommand, ManagedLoginVersion
}

try {
  // TODO: give your app client the style that Cognito provides: CreateManagedLoginBrandingCommand, UseCognitoProvidedValues
} catch (error) {
  // Run a second time: the client has its style already.
  if (!(error instanceof ManagedLoginBrandingExistsException)) throw error
}

const signUpPage = hostedPage(domain, '/signup', {
  client_id: myApp.clientId,
  // TODO: ask for a code, and say where the browser goes afterwards: response_type, redirect_uri
})
console.log(`When the domain is there, open this page in your browser and sign up:\n${signUpPage}`)
