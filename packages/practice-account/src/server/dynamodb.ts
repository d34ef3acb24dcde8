import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { crc32 } from 'node:zlib'

import { AwsError } from '../cognito/errors.ts'
import type { DynamoDbAnswer } from '../dynamodb/answer.ts'
import type { Json } from '../strict/fault-injection.ts'
import { passThrough } from '../strict/strict.ts'
import type { RunningAccount } from './running-account.ts'

/** An error from dynalite, passed on unchanged. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly answer: DynamoDbAnswer

  constructor(answer: DynamoDbAnswer) {
    super('DynamoDB refused the call.')
    this.answer = answer
  }
}

/** Hands a request to DynamoDB, through the injected faults if there are any. Without them, every byte is passed on unchanged. */
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

/** The input, if it is JSON; if not, dynalite refuses it. */
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
