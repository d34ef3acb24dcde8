import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'

const COGNITO = 'AWSCognitoIdentityProviderService.'
/** moto reads the name of the service from this; it is never verified. */
const signature = (service: string): string =>
  `AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=00`

/** Plain HTTP over connections that stay open: the same for every account, and no SDK to wait for. */
export class Caller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 })
  readonly #cognito: number
  readonly #dynamoDb: number

  constructor(cognito: number, dynamoDb: number) {
    this.#cognito = cognito
    this.#dynamoDb = dynamoDb
  }

  cognito(operation: string, input: unknown): Promise<Record<string, unknown>> {
    return this.#call(this.#cognito, `${COGNITO}${operation}`, 'application/x-amz-json-1.1', input)
  }

  dynamoDb(operation: string, input: unknown): Promise<Record<string, unknown>> {
    return this.#call(this.#dynamoDb, `DynamoDB_20120810.${operation}`, 'application/x-amz-json-1.0', input)
  }

  close(): void {
    this.#agent.destroy()
  }

  async #call(port: number, target: string, type: string, input: unknown): Promise<Record<string, unknown>> {
    const body = JSON.stringify(input)
    const headers = {
      'x-amz-target': target,
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      authorization: signature(target.startsWith(COGNITO) ? 'cognito-idp' : 'dynamodb'),
      'x-amz-date': '20260101T000000Z',
    }
    const asked = request({ agent: this.#agent, host: '127.0.0.1', port, method: 'POST', path: '/', headers })
    asked.end(body)
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    let text = ''
    for await (const piece of answer) text += String(piece)
    if (answer.statusCode !== 200) throw new Error(`${target} answered ${answer.statusCode}: ${text.slice(0, 200)}`)
    return JSON.parse(text || '{}') as Record<string, unknown>
  }
}

/** Does `work` for 0 … count - 1, several at once, and returns how often per second. */
export async function perSecond(count: number, atOnce: number, work: (index: number) => Promise<unknown>) {
  let next = 0
  const line = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index)
  }
  const from = performance.now()
  await Promise.all(Array.from({ length: atOnce }, line))
  return count / ((performance.now() - from) / 1000)
}
