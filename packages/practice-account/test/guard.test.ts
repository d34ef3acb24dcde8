import { connect } from 'node:net'
import { request } from 'node:http'

import { STS } from '@aws-sdk/client-sts'
import { expect, test } from 'vitest'

import { errorOf, freshAccount, PASSWORD, stepNine } from './account.ts'

const SIGNED =
  'AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=00'

/** A request with exactly these headers: fetch would not let us lie about the host. */
function raw(endpoint: string, path: string, headers: Record<string, string>, body = '', method = 'POST') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(endpoint)
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      let text = ''
      answer.on('data', (piece: Buffer) => (text += piece.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function call(endpoint: string, operation: string, body: unknown, headers: Record<string, string> = {}) {
  return raw(
    endpoint,
    '/',
    {
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      'content-type': 'application/x-amz-json-1.1',
      ...headers,
    },
    typeof body === 'string' ? body : JSON.stringify(body),
  )
}

test('it listens on 127.0.0.1 and answers to no other name', async () => {
  const { endpoint } = await freshAccount()
  const { port } = new URL(endpoint)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
    expect((await raw(endpoint, '/', { host }, '', 'GET')).status).toBe(200)
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    '127.0.0.1',
    'localhost:1',
  ])
    expect((await raw(endpoint, '/', { host }, '', 'GET')).status).toBe(403)
})

test('a page of another site gets nothing, whatever it asks for', async () => {
  const { endpoint } = await freshAccount()
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'https://localhost']) {
    const answer = await call(endpoint, 'ListUserPools', { MaxResults: 1 }, { origin, authorization: SIGNED })
    expect(answer.status).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect((await raw(endpoint, '/inbox.json', { origin }, '', 'GET')).status).toBe(403)
  }
  const picture = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }
  expect((await raw(endpoint, '/inbox.json', picture, '', 'GET')).status).toBe(403)
})

test('a page on this machine may call what needs no signature, and nothing else', async () => {
  const { endpoint } = await freshAccount()
  const origin = 'http://localhost:5173'
  const preflight = await raw(endpoint, '/', { origin, 'access-control-request-method': 'POST' }, '', 'OPTIONS')
  expect(preflight.headers['access-control-allow-origin']).toBe(origin)
  expect(preflight.headers['access-control-allow-headers']).not.toMatch(/authorization/)
  const open = await call(endpoint, 'SignUp', { ClientId: 'x', Username: 'y', Password: 'z' }, { origin })
  expect(open.headers['access-control-allow-origin']).toBe(origin)
  expect(JSON.parse(open.text)).toMatchObject({ __type: 'ResourceNotFoundException' })
  const closed = await call(endpoint, 'ListUserPools', { MaxResults: 1 }, { origin, authorization: SIGNED })
  expect(closed.status).toBe(403)
  expect(closed.headers['access-control-allow-origin']).toBeUndefined()
  const table = await raw(
    endpoint,
    '/',
    { origin, 'x-amz-target': 'DynamoDB_20120810.ListTables', authorization: SIGNED },
    '{}',
  )
  expect(table.status).toBe(403)
})

test('operations that AWS wants signed need the form of a signature', async () => {
  const { endpoint } = await freshAccount()
  const type = async (headers: Record<string, string>) =>
    (await call(endpoint, 'ListUserPools', { MaxResults: 1 }, headers)).headers['x-amzn-errortype']
  expect(await type({})).toBe('MissingAuthenticationTokenException')
  expect(await type({ authorization: 'Bearer x' })).toBe('MissingAuthenticationTokenException')
  expect(await type({ authorization: SIGNED })).toBeUndefined()
})

test('what is not part of the practice account is refused by name, with 400', async () => {
  const { endpoint, cognito, dynamoDb } = await freshAccount()
  const error = await errorOf(cognito.listGroups({ UserPoolId: 'us-east-1_x' }))
  expect(error).toEqual({
    name: 'UnknownOperationException',
    message: 'The operation ListGroups is not part of the practice account.',
  })
  for (const name of ['', 'constructor', '__proto__', 'toString'])
    expect((await call(endpoint, name, {})).status).toBe(400)
  expect((await errorOf(dynamoDb.describeLimits({}))).message).toContain(
    'DescribeLimits is not part of the practice account',
  )
  expect((await raw(endpoint, '/', { 'x-amz-target': 'AWSLambda.Invoke' }, '{}')).status).toBe(400)
  expect((await raw(endpoint, '/', {}, 'hello')).status).toBe(400)
})

test('a service that is not part of the practice account is named', async () => {
  const { endpoint } = await freshAccount()
  const authorization = SIGNED.replace('cognito-idp', 'lambda')
  const answer = await raw(endpoint, '/2015-03-31/functions/', { authorization }, '', 'GET')
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('The service lambda is not part of the practice account.')
})

test('STS tells who the learner is here', async () => {
  const { settings, endpoint } = await freshAccount()
  expect(await new STS(settings).getCallerIdentity({})).toMatchObject({
    Account: '000000000000',
    Arn: 'arn:aws:iam::000000000000:user/learner',
  })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await raw(endpoint, '/', form, 'Action=GetCallerIdentity&Version=2011-06-15')).status).toBe(403)
  const other = await raw(endpoint, '/', form, 'Action=<b>')
  expect(other.status).toBe(400)
  expect(other.text).toContain('<Code>InvalidAction</Code><Message>The action &lt;b&gt; is not part')
})

test('malformed requests are refused with 400 and an explanation, never with a server error', async () => {
  const { endpoint } = await freshAccount()
  const bodies = [
    '{',
    '[]',
    '"x"',
    'null',
    '1',
    '',
    '{"ClientId":1}',
    '{"ClientId":{"a":1},"Username":[]}',
    '{"__proto__":{"ClientId":"x"}}',
    '{"ClientId":"x","Username":"y","Password":"z","UserAttributes":{}}',
    '{"ClientId":"x","Username":"y","UserAttributes":[null]}',
    '{"ClientId":"x","Username":"y","Password":"z","UserAttributes":[{"Name":"email"}],"ClientMetadata":[1]}',
    '\u0000\uffff',
  ]
  for (const operation of [
    'SignUp',
    'InitiateAuth',
    'RespondToAuthChallenge',
    'GetUser',
    'RevokeToken',
    'ForgotPassword',
  ]) {
    for (const body of bodies) {
      const answer = await call(endpoint, operation, body)
      expect([operation, body, answer.status]).toEqual([operation, body, 400])
      expect((JSON.parse(answer.text) as { message: string }).message).not.toBe('')
    }
  }
  for (const path of [
    '/auth/x/signup?%',
    '/auth/%/login',
    '//evil.example/inbox',
    '/auth/../../etc/passwd',
    '/assets/..%2f..%2findex.ts',
    '/%00',
  ])
    expect([path, (await raw(endpoint, path, {}, '', 'GET')).status]).toEqual([path, 404])
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect((await raw(endpoint, '/', {}, '', method)).status).toBeLessThan(500)
})

test('a body that is too long is refused', async () => {
  const { endpoint } = await freshAccount()
  const answer = await call(endpoint, 'SignUp', JSON.stringify({ ClientId: 'x'.repeat(1024 * 1024 + 1) }))
  expect(answer.status).toBe(413)
})

test('clients that hang up in the middle of a request do not end it', async () => {
  const { endpoint, dynamoDb } = await freshAccount()
  await dynamoDb.listTables({})
  const { port } = new URL(endpoint)
  const targets = ['DynamoDB_20120810.PutItem', 'AWSCognitoIdentityProviderService.SignUp']
  for (const target of [...targets, ...targets, ...targets]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const head = `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Amz-Target: ${target}\r\nContent-Length: 500\r\n\r\n{"half`
        socket.write(head, () => socket.destroy())
      })
      socket.on('close', () => resolve())
    })
  }
  expect((await dynamoDb.listTables({})).TableNames).toEqual(['chocolate_user'])
})

test('neither passwords nor tokens nor secrets reach the log', async () => {
  const fresh = await freshAccount()
  const { ClientId } = await stepNine(fresh)
  await fresh.cognito.signUp({ ClientId, Username: 'ana@example.com', Password: PASSWORD })
  await errorOf(fresh.cognito.signUp({ ClientId, Username: 'bo', Password: PASSWORD }))
  expect(fresh.events.join('\n')).not.toContain(PASSWORD)
})

test('a request that DynamoDB cannot read, a method that means nothing and a pattern in Java’s dialect are no server errors', async () => {
  const { endpoint } = await freshAccount()
  const row = { 'x-amz-target': 'DynamoDB_20120810.GetItem', 'x-amz-date': '20260101T000000Z', authorization: SIGNED }
  const type = { 'content-type': 'application/x-amz-json-1.0' }
  const body = JSON.stringify({ TableName: 'chocolate_user', Key: { email: null } })
  const unread = await raw(endpoint, '/', { ...row, ...type }, body)
  expect([unread.status, unread.text]).toEqual([400, expect.stringContaining('SerializationException')])
  expect((await raw(endpoint, '/inbox', {}, '', 'TRACE')).status).toBe(405)
  const SMSMessage = '{username}\n{####}'
  const pool = { PoolName: 'p', AdminCreateUserConfig: { InviteMessageTemplate: { SMSMessage } } }
  expect((await call(endpoint, 'CreateUserPool', pool, { authorization: SIGNED })).status).toBe(200)
})

test('a null in a list counts as left out, as a null member does', async () => {
  const { endpoint } = await freshAccount()
  const pool = { PoolName: 'choco', Schema: [null, { Name: 'taste' }], UsernameAttributes: [null, 'email'] }
  const { text } = await call(endpoint, 'CreateUserPool', { ...pool, LambdaConfig: null }, { authorization: SIGNED })
  expect(JSON.parse(text)).toMatchObject({ UserPool: { Name: 'choco', UsernameAttributes: ['email'] } })
})
