import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { crc32 } from 'node:zlib'

import { AwsError } from '../cognito/errors.ts'
import type { DynamoDbAnswer } from '../dynamodb/answer.ts'
import type { Json } from '../strict/fault-injection.ts'
import { passThrough } from '../strict/strict.ts'
import type { RunningAccount } from './running-account.ts'

/** An answer of dynalite that is an error: it is handed on as it is. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly answer: DynamoDbAnswer

  constructor(answer: DynamoDbAnswer) {
    super('DynamoDB refused the call.')
    this.answer = answer
  }
}

/** Hands a request to DynamoDB, through the injected faults if there are any. Without them every byte stays as dynalite sends it. */
export async function askDynamoDb(
  { faults, dynamoDb, context }: RunningAccount,
  operation: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<DynamoDbAnswer> {
  const input = faults === passThrough ? undefined : read(body)
  if (input === undefined) return dynamoDb.send(headers, body)
  try {
    return answer(
      200,
      await faults.api({ service: 'dynamodb', operation, input, context }, async () => {
        const sent = await dynamoDb.send(headers, body)
        if (sent.status !== 200) throw new Refused(sent)
        return JSON.parse(sent.body) as Json
      }),
    )
  } catch (error) {
    if (error instanceof Refused) return error.answer
    if (!(error instanceof AwsError)) throw error
    const told = { __type: `com.amazonaws.dynamodb.v20120810#${error.name}`, message: error.message }
    return answer(error.status, told)
  }
}

/** The input, if it is one: what is not JSON is dynalite's to refuse. */
function read(body: Buffer): Json | undefined {
  try {
    const input: unknown = JSON.parse(body.toString())
    return typeof input === 'object' && input !== null ? (input as Json) : undefined
  } catch {
    return undefined
  }
}

function answer(status: number, json: Json): DynamoDbAnswer {
  const body = JSON.stringify(json)
  return {
    status,
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'Content-Length': Buffer.byteLength(body),
      'x-amzn-RequestId': randomUUID(),
      'x-amz-crc32': crc32(body),
    },
    body,
  }
}
