import { EventEmitter } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'

import { format } from '@workbook/i18n'

import messages from '../account.en.ts'
import { AWS_SAYS } from '../aws-says.ts'
import { PracticeAccountError } from '../errors.ts'
import { Answer, type DynamoDbAnswer } from './answer.ts'
import { reasonOf, type Dynalite } from './dynalite.ts'

/**
 * Hands a request to dynalite, body and all. It never sees the socket: a client that hangs up would end the process
 * (it throws on the request's error event). Origin is kept from it, since it would answer `*`. Rejects with one
 * sentence if the database fails meanwhile. There is no telling which request caused that, so all open ones are rejected.
 */
export function ask(dynalite: Dynalite, headers: IncomingHttpHeaders, body: Buffer | string): Promise<DynamoDbAnswer> {
  const { origin: _origin, ...rest } = headers
  const request = Object.assign(new EventEmitter(), { method: 'POST', url: '/', headers: rest })
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => {
      callOff()
      reject(new PracticeAccountError(format(messages.dynamoDb.failed, { reason: reasonOf(cause) }), { cause }))
    }
    const callOff = dynalite.onFailure(fail)
    const answer = new Answer((done) => {
      callOff()
      resolve(done)
    })
    try {
      dynalite.server.emit('request', request, answer)
      request.emit('data', Buffer.from(body))
      request.emit('end')
    } catch {
      // Failures of the database arrive through onFailure. What is thrown here comes from reading a request that has
      // a null or a number where DynamoDB wants a value.
      callOff()
      resolve(UNREADABLE)
    }
  })
}

const UNREADABLE: DynamoDbAnswer = {
  status: 400,
  headers: { 'Content-Type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({
    __type: 'com.amazon.coral.service#SerializationException',
    Message: AWS_SAYS.unreadable,
  }),
}

/** A call from our own code. Rejects if DynamoDB itself fails; a refusal is an answer. */
export async function callOn(dynalite: Dynalite, operation: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await ask(
    dynalite,
    {
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'content-type': 'application/x-amz-json-1.0',
      authorization: 'AWS4-HMAC-SHA256 Credential=practice, SignedHeaders=host, Signature=none',
      'x-amz-date': '20200101T000000Z',
    },
    JSON.stringify(input),
  )
  return { ...(JSON.parse(answer.body) as Record<string, unknown>), status: answer.status }
}
