/** A server in front of an account: it records every call, and answers some of them with a fault. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { onTestFinished } from 'vitest'

/** What goes wrong with a call. */
export type Fault =
  /** An error as AWS answers it. */
  | { readonly error: string; readonly message?: string; readonly status?: number }
  /** Something that isn't an answer of AWS, such as the page of a school's proxy. */
  | { readonly body: string; readonly type?: string; readonly status?: number }
  /** The connection breaks; no answer ever comes; or the answer begins and never ends. */
  | 'reset'
  | 'silence'
  | 'half an answer'

/** The faults, by operation (`cognito-idp:DescribeUserPool`) or `*` for every other one. */
export type Faults = Readonly<Record<string, Fault>>

export interface FaultServer {
  readonly endpoint: string
  /** Every call that arrived, in order: `cognito-idp:DescribeUserPool`. */
  readonly arrived: readonly string[]
}

/** Opens the server on a free port of 127.0.0.1; it closes when the test ends. Without `upstream` every call must have its fault. */
export async function openFaultServer(faults: Faults, upstream?: string): Promise<FaultServer> {
  const arrived: string[] = []
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request)
    const operation = operationOf(request, body)
    arrived.push(operation)
    const fault = faults[operation] ?? faults['*']
    if (fault !== undefined) spoil(response, fault, operation)
    else if (upstream !== undefined) {
      // Throttled: the SDK sends the call again by itself, and it counts once.
      if (await forward(request, body, upstream, response)) arrived.splice(arrived.lastIndexOf(operation), 1)
    } else response.destroy()
  }
}

function operationOf({ headers }: IncomingMessage, body: string): string {
  const [target = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.')
  if (operation === '') return `sts:${new URLSearchParams(body).get('Action')}`
  return `${target.startsWith('DynamoDB') ? 'dynamodb' : 'cognito-idp'}:${operation}`
}

function spoil(response: ServerResponse, fault: Fault, operation: string): void {
  if (fault === 'silence') return
  if (fault === 'reset') {
    response.destroy()
  } else if (fault === 'half an answer') {
    response.writeHead(200, { 'Content-Type': 'application/x-amz-json-1.1', 'Content-Length': 100 }).write('{')
  } else if ('body' in fault) {
    response.writeHead(fault.status ?? 200, { 'Content-Type': fault.type ?? 'text/html' }).end(fault.body)
  } else if (operation.startsWith('sts:')) {
    const { error, message = 'A message from AWS.', status = 403 } = fault
    const told = `<Error><Type>Sender</Type><Code>${error}</Code><Message>${message}</Message></Error>`
    response.writeHead(status, { 'Content-Type': 'text/xml' }).end(`<ErrorResponse>${told}</ErrorResponse>`)
  } else {
    const { error, message = 'A message from AWS.', status = 400 } = fault
    response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1', 'x-amzn-ErrorType': error })
    response.end(JSON.stringify({ __type: error, message }))
  }
}

/** Forwards a call. Returns whether the account throttled it. */
async function forward(
  { headers }: IncomingMessage,
  body: string,
  upstream: string,
  response: ServerResponse,
): Promise<boolean> {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    /^(content-type|authorization|x-amz-.*)$/.test(name) ? [[name, String(value)] as [string, string]] : [],
  )
  const answer = await fetch(upstream, { method: 'POST', headers: kept, body })
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' })
  const text = await answer.text()
  response.end(text)
  return answer.status === 400 && /"__type":"[^"]*(?:TooManyRequests|Throttling)Exception"/.test(text)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
