import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { format } from '@workbook/i18n'

import { AWS_SAYS } from '../aws-says.ts'
import type { Context } from '../cognito/context.ts'
import { AwsError } from '../cognito/errors.ts'
import { operations, type OperationName } from '../cognito/operations/index.ts'
import { isUnsigned, validate } from '../cognito/validate.ts'
import { PracticeAccountError } from '../errors.ts'
import type { Json } from '../strict/fault-injection.ts'
import type { RunningAccount } from './running-account.ts'
import messages from './server.en.ts'

export const COGNITO = 'AWSCognitoIdentityProviderService.'

/** Answers one call of the Cognito API in AWS JSON 1.1 (`wire/cognito-is-json-1-1`). */
export async function answerCognito(
  account: RunningAccount,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<void> {
  let status = 200
  let answer: unknown
  try {
    answer = await account.store.durably(() => perform(account, nameOf(request), request, body))
  } catch (error) {
    const told = error instanceof AwsError ? error : internal(account, error)
    status = told.status
    answer = { __type: told.name, message: told.message }
    response.setHeader('x-amzn-ErrorType', told.name)
  }
  const text = JSON.stringify(answer)
  response.writeHead(status, {
    'Content-Type': 'application/x-amz-json-1.1',
    'Content-Length': Buffer.byteLength(text),
    'x-amzn-RequestId': randomUUID(),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(text)
}

export function nameOf(request: IncomingMessage): string {
  return String(request.headers['x-amz-target'] ?? '').slice(COGNITO.length)
}

function perform(
  { context, faults }: RunningAccount,
  name: string,
  request: IncomingMessage,
  body: Buffer,
): Promise<unknown> {
  if (!isOperation(name))
    throw new AwsError('UnknownOperationException', format(messages.noOperation, { operation: name.slice(0, 80) }))
  if (!isUnsigned(name) && !looksSigned(request))
    throw new AwsError('MissingAuthenticationTokenException', AWS_SAYS.unsigned)
  const input = parse(body)
  validate(name, input)
  // The operation's type is checked where it is written; here the name has chosen it and the model has checked the input.
  const operation = operations[name] as (input: unknown, context: Context) => Json
  return faults.api({ service: 'cognito', operation: name, input, context }, async (input) => operation(input, context))
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(operations, name)
}

/** The practice account has no users of its own, so it looks for the form of a signature and does not verify it. */
export function looksSigned(request: IncomingMessage): boolean {
  const { authorization = '' } = request.headers
  return /^AWS4-HMAC-SHA256 (?=.*Credential=)(?=.*SignedHeaders=)(?=.*Signature=)/.test(authorization)
}

function parse(body: Buffer): Json {
  const text = body.length === 0 ? '{}' : body.toString()
  try {
    const input: unknown = text.includes('null') ? JSON.parse(text, withoutNull) : JSON.parse(text)
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Json
  } catch (cause) {
    throw new AwsError('SerializationException', AWS_SAYS.notJson((cause as Error).message.slice(0, 60)))
  }
  throw new AwsError('SerializationException', AWS_SAYS.noObject)
}

/** A member or an entry of a list that is null counts as left out (`wire/absent-is-left-out`). */
const withoutNull = (_key: string, value: unknown): unknown =>
  value === null ? undefined : Array.isArray(value) ? value.filter((entry) => entry !== undefined) : value

/** Our own bug, or a disk that can't be written to: the only answers that are not HTTP 400 (`wire/error-is-400`). */
export function internal(account: RunningAccount, cause: unknown): AwsError {
  if (cause instanceof PracticeAccountError) return new AwsError('InternalErrorException', cause.message, 500)
  const code = (cause as NodeJS.ErrnoException).code
  const { notSaved } = messages
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  const message = full ? notSaved.full : code === undefined ? notSaved.mistake : format(notSaved.code, { code })
  account.report(code === undefined ? `${message} ${(cause as Error).stack ?? String(cause)}` : message)
  return new AwsError('InternalErrorException', message, 500)
}
