/** What takes a while to appear in a strict account: domains, tables, styles. */
import { expect, test } from 'vitest'

import { errorOf, patiently, strictAccount } from './account.ts'

async function poolAndClient(seed = 'one') {
  const account = await strictAccount(seed)
  const { cognito } = account
  const { UserPool } = await patiently(() => cognito.createUserPool({ PoolName: 'p' }))
  const UserPoolId = UserPool?.Id
  const { UserPoolClient } = await patiently(() =>
    cognito.createUserPoolClient({
      UserPoolId,
      ClientName: 'web',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: ['https://example.com'],
    }),
  )
  return { ...account, UserPoolId, ClientId: UserPoolClient?.ClientId ?? '' }
}

test('a new domain is CREATING, a changed one UPDATING, and both are ACTIVE soon', async () => {
  const { cognito, UserPoolId } = await poolAndClient()
  const Domain = 'my-chocolate'
  const look = async () => (await patiently(() => cognito.describeUserPoolDomain({ Domain }))).DomainDescription?.Status
  await patiently(() => cognito.createUserPoolDomain({ UserPoolId, Domain }))
  expect([await look(), await look(), await look()]).toEqual(['CREATING', expect.any(String), 'ACTIVE'])
  await patiently(() => cognito.updateUserPoolDomain({ UserPoolId, Domain, ManagedLoginVersion: 2 }))
  expect([await look(), await look(), await look()]).toEqual(['UPDATING', expect.any(String), 'ACTIVE'])
})

test('a new table is unknown at the first look, CREATING at the next, and then ACTIVE', async () => {
  const { dynamoDb } = await strictAccount('one')
  const TableName = 'late_table'
  await patiently(() =>
    dynamoDb.createTable({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
    }),
  )
  const look = () => patiently(() => dynamoDb.describeTable({ TableName }))
  expect((await errorOf(look()))?.name).toBe('ResourceNotFoundException')
  expect((await look()).Table?.TableStatus).toBe('CREATING')
  const after = [(await look()).Table?.TableStatus, (await look()).Table?.TableStatus]
  expect(after[1]).toBe('ACTIVE')
})

test('a style reaches the pages after the API has it', async () => {
  const { cognito, endpoint, UserPoolId, ClientId } = await poolAndClient()
  await patiently(() => cognito.createUserPoolDomain({ UserPoolId, Domain: 'my-chocolate', ManagedLoginVersion: 2 }))
  await patiently(() => cognito.createManagedLoginBranding({ UserPoolId, ClientId, UseCognitoProvidedValues: true }))
  const query = new URLSearchParams({ client_id: ClientId, response_type: 'code', redirect_uri: 'https://example.com' })
  const look = async () => (await fetch(`${endpoint}/auth/my-chocolate/signup?${query}`)).status
  const looks = [await look(), await look(), await look()]
  expect([looks[0], looks[2]]).toEqual([403, 200])
})
