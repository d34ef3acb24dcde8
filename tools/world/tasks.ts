/**
 * The five tasks of step 9, done properly, in a test's own account. Every part can be replaced, so that a near miss
 * says only what it does differently. What these do is what the reference solutions do; the stairs test runs those.
 */
import {
  ConfirmSignUpCommand,
  CreateManagedLoginBrandingCommand,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
  CreateUserPoolDomainCommand,
  DescribeUserPoolDomainCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { PutItemCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb'

import type { TestAccount } from './account.ts'

export const EMAIL = 'ana@example.org'
export const PASSWORD = 'Correct-horse-9'

/** Task 1. Returns the pool's id. */
export async function createPool({ cognito }: TestAccount, change: Partial<CreateUserPoolCommandInput> = {}) {
  const { UserPool } = await cognito.send(
    new CreateUserPoolCommand({
      PoolName: 'chocolate-user-pool',
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ['email'],
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      ...change,
    }),
  )
  return need(UserPool?.Id)
}

/** Task 2. Returns the client's id. */
export async function createClient(
  { cognito }: TestAccount,
  UserPoolId: string,
  change: Partial<CreateUserPoolClientCommandInput> = {},
) {
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'chocolate-web',
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      SupportedIdentityProviders: ['COGNITO'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      CallbackURLs: ['https://example.com'],
      PreventUserExistenceErrors: 'ENABLED',
      ...change,
    }),
  )
  return need(UserPoolClient?.ClientId)
}

let domains = 0

/** The first part of task 3: the domain. Returns its prefix. */
export async function createDomain({ cognito }: TestAccount, UserPoolId: string, ManagedLoginVersion = 2) {
  const Domain = `choco-${++domains}`
  await cognito.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain, ManagedLoginVersion }))
  await domainIsReady(cognito, Domain)
  return Domain
}

/** What a learner on AWS has to do: wait until the domain is ACTIVE. */
export async function domainIsReady(cognito: TestAccount['cognito'], Domain: string) {
  const look = () => cognito.send(new DescribeUserPoolDomainCommand({ Domain }))
  while ((await look()).DomainDescription?.Status !== 'ACTIVE');
}

/** The same for a new table, which AWS may not list at first. */
export const tableIsReady = ({ dynamodb }: TestAccount, TableName: string) =>
  waitUntilTableExists({ client: dynamodb, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.1 }, { TableName })

/** The second part of task 3: the style. */
export const createStyle = ({ cognito }: TestAccount, UserPoolId: string, ClientId: string) =>
  cognito.send(new CreateManagedLoginBrandingCommand({ UserPoolId, ClientId, UseCognitoProvidedValues: true }))

/** The third part of task 3: a visitor signs up. */
export const signUp = ({ cognito }: TestAccount, ClientId: string, email = EMAIL, username = email) =>
  cognito.send(
    new SignUpCommand({
      ClientId,
      Username: username,
      Password: PASSWORD,
      UserAttributes: [{ Name: 'email', Value: email }],
    }),
  )

/** Task 4: the link in the newest mail is clicked; where the pool mails a code, the code is typed. */
export async function confirm(account: TestAccount, ClientId: string, email = EMAIL) {
  const inbox = await fetch(`${account.place.endpoint}/inbox.json?to=${encodeURIComponent(email)}`)
  const [mail] = (await inbox.json()) as { link?: string; code?: string }[]
  if (mail?.link) {
    const page = await fetch(mail.link)
    if (!page.ok) throw new Error(`The link answered ${page.status}.`)
  } else {
    const code = { ClientId, Username: email, ConfirmationCode: need(mail?.code) }
    await account.cognito.send(new ConfirmSignUpCommand(code))
  }
}

/** Task 5: the row. */
export const putRow = ({ dynamodb }: TestAccount, email = EMAIL, TableName = 'chocolate_user') =>
  dynamodb.send(
    new PutItemCommand({ TableName, Item: { email: { S: email }, first_name: { S: 'Ana' }, age: { N: '17' } } }),
  )

/** Pool, client, domain and style: everything before a visitor signs up. */
export async function prepare(account: TestAccount) {
  const poolId = await createPool(account)
  const clientId = await createClient(account, poolId)
  await createDomain(account, poolId)
  await createStyle(account, poolId, clientId)
  return { poolId, clientId }
}

/** All five tasks. */
export async function doEverything(account: TestAccount) {
  const ids = await prepare(account)
  await signUp(account, ids.clientId)
  await confirm(account, ids.clientId)
  await putRow(account)
  return ids
}

/** AWS's types allow every member to be missing; a test wants to know at once. */
export function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('AWS answered without it.')
  return value
}
