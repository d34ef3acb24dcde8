// Random requests: any method, path, header and body, and inputs that are nearly those of the model.
import * as fc from 'fast-check'

import inputs from '../src/cognito/model/inputs.json' with { type: 'json' }

/** What must not be found again, neither on the disk nor in any output. */
export const CANARY = 'Canary-Password-9'

export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface Shape {
  readonly type: string
  readonly members?: Readonly<Record<string, string>>
  readonly member?: string
  readonly value?: string
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
}

const shapes: Readonly<Record<string, Shape>> = inputs.shapes
const operations: Readonly<Record<string, { readonly input: string }>> = inputs.operations

const SIGNED =
  'AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host;x-amz-date, Signature=00'

const anything = fc.jsonValue({ maxDepth: 2 })
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '__proto__', 'constructor', '\u0000', '../..', '"><script>', 'a'.repeat(3000), '{{7*7}}', '%00'),
)

/** Values of the account that a random input may name, so that it gets further than the first look-up. */
export interface Known {
  readonly poolId: string
  readonly clientId: string
  readonly user: string
  readonly accessToken: string
  readonly prefix: string
}

/** A value of this shape, or now and then of another. */
function ofShape(name: string, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const shape = shapes[name]
  if (shape === undefined || depth > 4) return anything
  const right = rightShape(name, shape, known, depth)
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: anything })
}

function rightShape(name: string, shape: Shape, known: Known, depth: number): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'structure': {
      const members = Object.entries(shape.members ?? {})
      const values = members.map(([key, child]) => [key, ofShape(child, known, depth + 1)] as const)
      const record = (requiredKeys: string[]) => fc.record(Object.fromEntries(values), { requiredKeys })
      return fc.oneof(
        { weight: 4, arbitrary: record([...(shape.required ?? [])]) },
        { weight: 1, arbitrary: record([]) },
      )
    }
    case 'list':
      return fc.array(ofShape(shape.member ?? '', known, depth + 1), { maxLength: 3 })
    case 'map':
      return fc.dictionary(
        fc.constantFrom('USERNAME', 'PASSWORD', 'SRP_A', 'REFRESH_TOKEN', 'NEW_PASSWORD', '__proto__', 'x'),
        ofShape(shape.value ?? '', known, depth + 1),
        { maxKeys: 3 },
      )
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'long':
      return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer(), fc.double())
    case 'string':
      return fc.oneof(fc.constantFrom(...likely(name, shape, known)), odd)
    default:
      return anything
  }
}

function likely(name: string, shape: Shape, known: Known): readonly string[] {
  if (shape.enum && shape.enum.length > 0) return shape.enum
  if (/pool.*id/i.test(name)) return [known.poolId]
  if (/client.*id/i.test(name)) return [known.clientId]
  if (/password|secret/i.test(name)) return [CANARY]
  if (/token/i.test(name)) return [known.accessToken, 'a.b.c']
  if (/url|uri/i.test(name)) return ['https://example.com', 'javascript:alert(1)', '//evil.example']
  if (/domain/i.test(name)) return [known.prefix, 'another-prefix']
  return [known.user, 'email', 'name', 'true', 'fuzz', '123456']
}

/** A call of some operation with an input that is nearly right. */
const almostCall = (known: Known): fc.Arbitrary<Sent> =>
  fc
    .constantFrom(...Object.entries(operations))
    // Without their pool the other requests would only learn that it is gone.
    .filter(([name]) => !/^Delete(UserPool|UserPoolClient|UserPoolDomain)$/.test(name))
    .chain(([name, { input }]) =>
      ofShape(input, known).map((body) => ({
        method: 'POST',
        path: '/',
        headers: {
          'x-amz-target': `AWSCognitoIdentityProviderService.${name}`,
          'content-type': 'application/x-amz-json-1.1',
          authorization: SIGNED,
        },
        // An invitation tells the temporary password, so the inbox has to know it; every other password is a secret.
        body: JSON.stringify(body).replaceAll(name === 'AdminCreateUser' ? CANARY : '\u0000', 'Temporary-1'),
      })),
    )

const ROW = fc.dictionary(
  fc.constantFrom('email', 'name', '__proto__'),
  fc.dictionary(fc.constantFrom('S', 'N', 'M', 'NULL'), fc.oneof(anything, odd), { maxKeys: 2 }),
  { maxKeys: 3 },
)

/** A call of DynamoDB that is nearly right. */
const almostRow: fc.Arbitrary<Sent> = fc
  .record({
    operation: fc.constantFrom('GetItem', 'PutItem', 'UpdateItem', 'Query', 'Scan', 'DescribeTable', 'Nonsense', ''),
    table: fc.oneof(fc.constant('chocolate_user'), odd),
    item: fc.oneof(ROW, anything),
    more: fc.dictionary(fc.constantFrom('ConditionExpression', 'Limit', 'UpdateExpression'), fc.oneof(odd, anything)),
  })
  .map(({ operation, table, item, more }) => ({
    method: 'POST',
    path: '/',
    headers: {
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'content-type': 'application/x-amz-json-1.0',
      authorization: SIGNED,
      'x-amz-date': '20260101T000000Z',
    },
    body: JSON.stringify({ TableName: table, Item: item, Key: item, ...more }),
  }))

const PAGES =
  'signup login changePassword confirm forgotPassword resendcode confirmUser logout error oauth2/authorize oauth2/token oauth2/userInfo oauth2/revoke'
const FIELDS =
  'username password code form_token client_id redirect_uri response_type state scope session grant_type refresh_token confirmation_code user_name'

/** A visit of a hosted page, by GET or POST, with some of its parameters. */
const almostPage = (known: Known): fc.Arbitrary<Sent> => {
  const value = fc.oneof(
    fc.constantFrom(known.clientId, 'https://example.com', 'code', 'authorization_code', known.user),
    odd,
  )
  const fields = fc
    .dictionary(fc.constantFrom(...FIELDS.split(' ')), value, { maxKeys: 6 })
    .map((one) => ({ ...one, password: CANARY }))
  const query = fields.map((one) => new URLSearchParams(one).toString())
  return fc
    .tuple(fc.constantFrom(...PAGES.split(' ')), fc.constantFrom('GET', 'POST', 'PUT'), query, query)
    .map(([page, method, inUrl, inBody]) => ({
      method,
      path: `/auth/${known.prefix}/${page}?${inUrl}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Bearer ${known.accessToken}`,
      },
      body: method === 'GET' ? '' : inBody,
    }))
}

const headerText = fc.string({ unit: fc.constantFrom(...'abc/=;, "\'\\*%{}()<>0é'), maxLength: 30 })
const HEADERS = 'x-amz-target content-type authorization cookie origin accept sec-fetch-site x-amz-date'

/** Whatever a socket can carry. */
const anyRequest: fc.Arbitrary<Sent> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'),
  path: fc
    .array(
      fc.oneof(fc.constantFrom('..', '%2e%2e', '%00', '%', '%ff', 'auth', 'assets', 'inbox.json', '.well-known'), odd),
    )
    .map((parts) => `/${parts.map((part) => part.replaceAll(/[^\u0021-\u007E]/g, '%')).join('/')}`),
  headers: fc.dictionary(fc.constantFrom(...HEADERS.split(' ')), headerText, { maxKeys: 4 }),
  body: fc.oneof(
    odd,
    anything.map((value) => JSON.stringify(value)),
    fc.constant(`{"Password":"${CANARY}"`),
  ),
})

/** Requests of every kind. */
export const requests = (known: Known): fc.Arbitrary<Sent> =>
  fc.oneof(
    { weight: 5, arbitrary: almostCall(known) },
    { weight: 2, arbitrary: almostPage(known) },
    { weight: 1, arbitrary: almostRow },
    { weight: 2, arbitrary: anyRequest },
  )
