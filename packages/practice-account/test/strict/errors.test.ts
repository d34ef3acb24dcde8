/** Errors in a strict account: throttling, other texts, other spellings, alternating answers. */
import { expect, test } from 'vitest'

import { errorOf, patiently, strictAccount } from './account.ts'

test('now and then a call is one too many, of both services, and a second try is answered', async () => {
  const { cognito, dynamoDb } = await strictAccount('one')
  const names = async (call: () => Promise<unknown>) => {
    const seen = []
    for (let turn = 0; turn < 40; turn++) seen.push((await errorOf(call()))?.name)
    return seen
  }
  const pools = await names(() => cognito.listUserPools({ MaxResults: 1 }))
  const tables = await names(() => dynamoDb.listTables({}))
  expect(new Set(pools)).toEqual(new Set([undefined, 'TooManyRequestsException']))
  expect(new Set(tables)).toEqual(new Set([undefined, 'ThrottlingException']))
  for (const seen of [pools, tables])
    expect(seen.flatMap((name, index) => (name && seen[index + 1] ? [index] : []))).toEqual([])
})

test('the SDK as everybody uses it does not notice', async () => {
  const { cognito } = await strictAccount('one', 3)
  for (let turn = 0; turn < 20; turn++) expect(await errorOf(cognito.listUserPools({ MaxResults: 1 }))).toBeUndefined()
})

test('the same seed gives the same faults, another seed others', async () => {
  const story = async (seed: string) => {
    const { cognito } = await strictAccount(seed)
    const seen = []
    for (let turn = 0; turn < 30; turn++) seen.push((await errorOf(cognito.listUserPools({ MaxResults: 1 })))?.name)
    return seen
  }
  const one = await story('one')
  expect(await story('one')).toEqual(one)
  expect(await story('two')).not.toEqual(one)
})

test('the same error comes in other words and other spellings, and its name stays', async () => {
  const { endpoint } = await strictAccount('one')
  const seen = []
  for (let turn = 0; turn < 40; turn++) {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.DescribeUserPool',
        authorization: 'AWS4-HMAC-SHA256 Credential=practice, SignedHeaders=host, Signature=none',
      },
      body: JSON.stringify({ UserPoolId: 'us-east-1_abcdefghi' }),
    })
    seen.push((await answer.json()) as { __type: string; message: string })
  }
  const told = seen.filter((error) => error['__type'].includes('ResourceNotFound'))
  expect(new Set(told.map((error) => error['__type']))).toEqual(
    new Set(['ResourceNotFoundException', 'com.amazonaws.cognitoidentityprovider#ResourceNotFoundException']),
  )
  expect(new Set(told.map(({ message }) => message)).size).toBe(2)
})

test('where users are hidden, the recovery of an unknown user answers by turns', async () => {
  const { cognito } = await strictAccount('one')
  const { UserPool } = await patiently(() => cognito.createUserPool({ PoolName: 'p' }))
  const client = (PreventUserExistenceErrors: 'ENABLED' | 'LEGACY') =>
    patiently(() =>
      cognito.createUserPoolClient({ UserPoolId: UserPool?.Id, ClientName: 'web', PreventUserExistenceErrors }),
    )
  const ask = async (ClientId: string | undefined) =>
    (await errorOf(patiently(() => cognito.forgotPassword({ ClientId, Username: 'nobody' }))))?.name
  const { UserPoolClient: hiding } = await client('ENABLED')
  const hidden = [await ask(hiding?.ClientId), await ask(hiding?.ClientId), await ask(hiding?.ClientId)]
  expect(hidden).toEqual([undefined, 'InvalidParameterException', undefined])
  const { UserPoolClient: open } = await client('LEGACY')
  expect([await ask(open?.ClientId), await ask(open?.ClientId)]).toEqual(Array(2).fill('UserNotFoundException'))
})

test('a scope that is not allowed is refused in two different ways', async () => {
  const { cognito, endpoint } = await strictAccount('one')
  const { UserPool } = await patiently(() => cognito.createUserPool({ PoolName: 'p' }))
  const { UserPoolClient } = await patiently(() =>
    cognito.createUserPoolClient({
      UserPoolId: UserPool?.Id,
      ClientName: 'web',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: ['https://example.com'],
    }),
  )
  await patiently(() => cognito.createUserPoolDomain({ UserPoolId: UserPool?.Id, Domain: 'my-chocolate' }))
  const query = new URLSearchParams({
    client_id: UserPoolClient?.ClientId ?? '',
    response_type: 'code',
    redirect_uri: 'https://example.com',
    scope: 'openid phone',
  })
  const errors = new Set<string | null>()
  for (let turn = 0; turn < 20; turn++) {
    const answer = await fetch(`${endpoint}/auth/my-chocolate/oauth2/authorize?${query}`, { redirect: 'manual' })
    errors.add(new URL(answer.headers.get('location') ?? '').searchParams.get('error'))
  }
  expect(errors).toEqual(new Set(['invalid_scope', 'invalid_request']))
})
