import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AWS_SAYS } from './aws-says.ts'
import { ACCOUNT_ID } from './cognito/ids.ts'
import { looksSigned } from './server/aws-json.ts'
import { format } from '@workbook/i18n'
import messages from './server/server.en.ts'

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** Answers STS in the query protocol. It knows one operation: GetCallerIdentity. */
export function answerSts(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const action = new URLSearchParams(body.toString()).get('Action') ?? ''
  if (action !== 'GetCallerIdentity')
    return send(response, 400, error('InvalidAction', format(messages.noAction, { action: action.slice(0, 80) })))
  if (!looksSigned(request)) return send(response, 403, error('MissingAuthenticationToken', AWS_SAYS.unsignedSts))
  const result = `<Arn>arn:aws:iam::${ACCOUNT_ID}:user/learner</Arn><UserId>AIDAPRACTICEACCOUNT0</UserId><Account>${ACCOUNT_ID}</Account>`
  send(
    response,
    200,
    `<GetCallerIdentityResponse xmlns="${NAMESPACE}"><GetCallerIdentityResult>${result}</GetCallerIdentityResult>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
  )
}

function error(code: string, message: string): string {
  return (
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code>` +
    `<Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`
  )
}

function send(response: ServerResponse, status: number, xml: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/xml',
    'Content-Length': Buffer.byteLength(xml),
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(xml)
}

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
