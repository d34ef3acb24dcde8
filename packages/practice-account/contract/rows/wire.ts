import type { ContractContext } from '../context/context.ts'
import { has, holds, isRecord, matches, need, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

const COGNITO = 'AWSCognitoIdentityProviderService.'
const DYNAMODB = 'DynamoDB_20120810.'
const JSON_10 = 'application/x-amz-json-1.0'
const NOBODY = { ClientId: 'nobody', Username: 'nobody', Password: 'Correct-Horse-7' }

/** Operations that a browser calls without a signature. */
const UNSIGNED =
  'SignUp ConfirmSignUp ResendConfirmationCode InitiateAuth RespondToAuthChallenge GetUser GlobalSignOut RevokeToken ForgotPassword ConfirmForgotPassword'

export default defineTopic('wire', 'The wire', [
  {
    id: 'wire/cognito-is-json-1-1',
    behaviour: 'The Cognito API is POST / with the operation in X-Amz-Target, and answers in AWS JSON 1.1.',
    source: 'MODEL',
    run: async ({ wire }) => {
      const { status, headers } = await wire(`${COGNITO}SignUp`, JSON.stringify(NOBODY))
      same('status', status, 400)
      matches('content type', headers.get('content-type'), /^application\/x-amz-json-1\.1/)
    },
  },
  {
    id: 'wire/dynamodb-is-json-1-0',
    behaviour: 'The DynamoDB API is POST / with DynamoDB_20120810 in X-Amz-Target, and answers in AWS JSON 1.0.',
    source: 'MODEL',
    needs: ['any-signature'],
    run: async ({ wire }) => {
      const { status, headers, json } = await wire(`${DYNAMODB}ListTables`, '{}', { signed: true, type: JSON_10 })
      same('status', status, 200)
      matches('content type', headers.get('content-type'), /^application\/x-amz-json-1\.0/)
      holds('a list of table names', Array.isArray(json.TableNames), json)
    },
  },
  {
    id: 'wire/error-is-400',
    behaviour: 'An error is HTTP 400 with __type and message in the body.',
    source: 'KNOW',
    run: async ({ wire }) => {
      const { status, json } = await wire(`${COGNITO}SignUp`, JSON.stringify(NOBODY))
      same('status', status, 400)
      same('members', Object.keys(json).toSorted(), ['__type', 'message'])
      matches('__type', json['__type'], /^ResourceNotFoundException$/)
    },
  },
  {
    id: 'wire/error-name-in-header',
    behaviour: 'The name of an error is also in the header x-amzn-ErrorType.',
    source: 'KNOW',
    run: async ({ wire }) => {
      const { headers } = await wire(`${COGNITO}SignUp`, JSON.stringify(NOBODY))
      matches('x-amzn-ErrorType', headers.get('x-amzn-errortype'), /^ResourceNotFoundException(:|$)/)
    },
  },
  {
    id: 'wire/request-id',
    behaviour: 'Every answer has a request id, a UUID of its own.',
    source: 'KNOW',
    run: async ({ wire }) => {
      const ids = []
      for (let turn = 0; turn < 2; turn++)
        ids.push((await wire(`${COGNITO}SignUp`, JSON.stringify(NOBODY))).headers.get('x-amzn-requestid'))
      for (const id of ids) matches('x-amzn-RequestId', id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
      holds('two different ids', ids[0] !== ids[1], ids)
    },
  },
  {
    id: 'wire/dynamodb-error-has-namespace',
    behaviour: "DynamoDB's __type is a namespace, a # and the name.",
    source: 'KNOW',
    run: async ({ wire }) => {
      const { status, json } = await wire(`${DYNAMODB}ListTables`, '{}', { type: JSON_10 })
      same('status', status, 400)
      matches('__type', json['__type'], /^com\.[\w.]+#\w+$/)
    },
  },
  {
    id: 'wire/times-are-numbers',
    behaviour: 'A time is a number: seconds since 1970.',
    source: 'MODEL',
    needs: ['any-signature'],
    run: async ({ wire, pool }) => {
      const UserPoolId = await pool()
      const { json } = await wire(`${COGNITO}DescribeUserPool`, JSON.stringify({ UserPoolId }), { signed: true })
      const { CreationDate } = isRecord(json.UserPool) ? json.UserPool : {}
      const near = typeof CreationDate === 'number' && Math.abs(CreationDate - Date.now() / 1000) < 600
      holds('CreationDate: now, in seconds', near, CreationDate)
    },
  },
  {
    id: 'wire/absent-is-left-out',
    behaviour: 'What has no value is left out of an answer, never null.',
    source: 'MODEL',
    needs: ['any-signature'],
    run: async ({ wire, pool }) => {
      const UserPoolId = await pool()
      const { text } = await wire(`${COGNITO}DescribeUserPool`, JSON.stringify({ UserPoolId }), { signed: true })
      holds('no null', !/:\s*null/.test(text), text)
    },
  },
  {
    id: 'wire/empty-answer',
    behaviour: 'An answer that says nothing is an empty JSON object.',
    source: 'MODEL',
    needs: ['any-signature'],
    run: async ({ wire, app, user, email }) => {
      const { poolId } = await app()
      const address = email()
      await user(poolId, address)
      const input = JSON.stringify({ UserPoolId: poolId, Username: address })
      const { status, text } = await wire(`${COGNITO}AdminDisableUser`, input, { signed: true })
      same('status', status, 200)
      same('body', text, '{}')
    },
  },
  ...UNSIGNED.split(' ').map((operation) => ({
    id: `wire/unsigned-${operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`,
    behaviour: `${operation} needs no signature.`,
    source: 'MODEL' as const,
    run: async ({ wire }: { wire: ContractContext['wire'] }) => {
      const { status, json } = await wire(`${COGNITO}${operation}`, '{}')
      same('status', status, 400)
      // It gets as far as checking the input, which is missing.
      matches('__type', json['__type'], /^InvalidParameterException$/)
    },
  })),
  {
    id: 'wire/others-want-a-signature',
    behaviour: 'Every other operation without a signature ends in MissingAuthenticationTokenException.',
    source: 'KNOW',
    run: async ({ wire }) => {
      for (const operation of ['ListUserPools', 'AdminGetUser', 'CreateUserPool']) {
        const { status, json } = await wire(`${COGNITO}${operation}`, '{}')
        has(operation, { status, ...json }, { status: 400, __type: 'MissingAuthenticationTokenException' })
      }
    },
  },
  {
    id: 'wire/bad-json',
    behaviour: 'A body that is not JSON ends in SerializationException.',
    source: 'KNOW',
    run: async ({ wire }) => {
      const { status, json } = await wire(`${COGNITO}SignUp`, '{"ClientId":')
      has('answer', { status, ...json }, { status: 400, __type: 'SerializationException' })
    },
  },
  {
    id: 'wire/wrong-type',
    behaviour: 'A member of the wrong type ends in SerializationException.',
    source: 'KNOW',
    run: async ({ wire }) => {
      const { json } = await wire(`${COGNITO}SignUp`, JSON.stringify({ ...NOBODY, Username: ['nobody'] }))
      same('__type', json['__type'], 'SerializationException')
    },
  },
  {
    id: 'wire/unknown-operation',
    behaviour:
      'An operation that does not exist ends in UnknownOperationException with HTTP 400, so that no SDK tries again.',
    source: 'KNOW',
    needs: ['any-signature'],
    run: async ({ wire }) => {
      const { status, json } = await wire(`${COGNITO}MakeCoffee`, '{}', { signed: true })
      has('answer', { status, ...json }, { status: 400, __type: 'UnknownOperationException' })
      need('a message', json.message ?? json.Message)
    },
  },
])
