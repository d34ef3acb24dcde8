import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { format } from '@workbook/i18n'

import { answerSts } from '../sts.ts'
import { answerCognito, COGNITO, internal, looksSigned } from './aws-json.ts'
import { BodyTooLarge, HungUp, readBody } from './body.ts'
import { allowOrigin, answerPreflight, mayCall } from './cors.ts'
import { askDynamoDb } from './dynamodb.ts'
import { isOwnHost, senderOf } from './guard.ts'
import type { RunningAccount } from './running-account.ts'
import messages from './server.en.ts'

const DYNAMODB = 'DynamoDB_20120810.'

/** The methods that AWS clients and browsers use. Others, such as TRACE, can't even be turned into a Request. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Written by hand: the request could not be parsed, so there is no response object. */
const BAD_REQUEST = ['HTTP/1.1 400 Bad Request', 'Connection: close', 'Content-Length: 0', '', ''].join('\r\n')

/** The one port: guard first, then the AWS APIs at `POST /`, then the pages. */
export function createFront(account: () => RunningAccount, port: () => number): Server {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000, maxHeaderSize: 32 * 1024 },
    (request, response) => {
      answer(account(), port(), request, response).catch((error: unknown) => fail(account(), response, error))
    },
  )
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end(BAD_REQUEST)
    else socket.destroy()
  })
  return server
}

async function answer(
  account: RunningAccount,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnHost(request.headers.host, port)) return sendText(response, 403, messages.hosts)
  if (!METHODS.includes(request.method ?? '')) return sendText(response, 405, messages.method)
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const sender = senderOf(request.headers, port)
  // The token endpoint is open to every origin, as AWS's is (`oauth/every-origin`): it gives nothing without a code.
  const open = path.endsWith('/oauth2/token')
  if (sender.kind === 'foreign' && !open) return sendText(response, 403, messages.otherSites)
  if (path === '/' && sender.kind === 'neighbour') {
    if (request.method === 'OPTIONS') return answerPreflight(response, sender.origin)
    if (!mayCall(request)) return sendText(response, 403, messages.signedOnly)
    allowOrigin(response, sender.origin)
  }
  if (path === '/' && request.method === 'POST') return answerApi(account, request, response)
  if (path === '/practice-account.json') return sendIdentity(account, response)
  if (looksSigned(request)) return sendUnknownService(request, response)
  const { answerPage } = await import('../pages/app.ts')
  return answerPage(account, request, response, sender)
}

async function answerApi(account: RunningAccount, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request)
  const target = String(request.headers['x-amz-target'] ?? '')
  if (target.startsWith(COGNITO)) return answerCognito(account, request, response, body)
  if (target.startsWith(DYNAMODB)) return answerDynamoDb(account, request, response, body)
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return answerSts(request, response, body)
  sendUnknownService(request, response)
}

/** A service that we don't have: named by the operation, or by the scope of the signature (…/region/service/aws4_request). */
function sendUnknownService(request: IncomingMessage, response: ServerResponse): void {
  const target = String(request.headers['x-amz-target'] ?? '')
  const scope = /Credential=[^,\s]*\/([\w-]{1,80})\/aws4_request/.exec(request.headers.authorization ?? '')?.[1]
  const service = target.split('.', 1)[0]?.slice(0, 80) || scope
  const message = service === undefined ? messages.unnamed : format(messages.noService, { service })
  const type = { 'x-amzn-ErrorType': 'UnknownOperationException' }
  const body = JSON.stringify({ __type: 'UnknownOperationException', message })
  send(response, 400, 'application/x-amz-json-1.1', body, type)
}

async function answerDynamoDb(
  account: RunningAccount,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<void> {
  const operation = String(request.headers['x-amz-target']).slice(DYNAMODB.length, DYNAMODB.length + 80)
  const { status, headers, body: text } = await askDynamoDb(account, operation, request.headers, body)
  const { 'Content-Type': type, ...rest } = headers
  if (text === '{"__type":"com.amazon.coral.service#UnknownOperationException"}') {
    const message = format(messages.noOperation, { operation })
    return send(
      response,
      400,
      'application/x-amz-json-1.0',
      JSON.stringify({ __type: 'com.amazon.coral.service#UnknownOperationException', message }),
    )
  }
  response.writeHead(status, { ...rest, 'Content-Type': String(type ?? 'application/x-amz-json-1.0') })
  response.end(text)
}

function sendIdentity(account: RunningAccount, response: ServerResponse): void {
  const identity = { practiceAccount: true, pid: process.pid, token: account.token, region: account.context.region }
  send(response, 200, 'application/json', JSON.stringify(identity))
}

function fail(account: RunningAccount, response: ServerResponse, error: unknown): void {
  if (error instanceof HungUp) return void response.destroy()
  if (response.headersSent) return void response.destroy()
  if (error instanceof BodyTooLarge) {
    response.setHeader('Connection', 'close')
    return sendText(response, 413, messages.tooLong)
  }
  const told = internal(account, error)
  const type = { 'x-amzn-ErrorType': told.name }
  send(
    response,
    told.status,
    'application/x-amz-json-1.1',
    JSON.stringify({ __type: told.name, message: told.message }),
    type,
  )
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', `${text}\n`)
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...more,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
