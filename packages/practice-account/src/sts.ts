import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { format } from '@workbook/i18n'
// Not called html: a formatter would treat it as HTML and change its names to lower case.
import { html as xml } from 'hono/html'

import { AWS_SAYS } from './aws-says.ts'
import { ACCOUNT_ID } from './cognito/ids.ts'
import type { Html } from './pages/layout.ts'
import { looksSigned } from './server/aws-json.ts'
import messages from './server/server.en.ts'

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** Answers STS in the query protocol. It knows one operation: GetCallerIdentity. */
export async function answerSts(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
  const action = new URLSearchParams(body.toString()).get('Action') ?? ''
  if (action !== 'GetCallerIdentity')
    return send(response, 400, error('InvalidAction', format(messages.noAction, { action: action.slice(0, 80) })))
  if (!looksSigned(request)) return send(response, 403, error('MissingAuthenticationToken', AWS_SAYS.unsignedSts))
  const result = xml`<Arn>arn:aws:iam::${ACCOUNT_ID}:user/learner</Arn><UserId>AIDAPRACTICEACCOUNT0</UserId><Account>${ACCOUNT_ID}</Account>`
  const metadata = xml`<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`
  return send(
    response,
    200,
    xml`<GetCallerIdentityResponse xmlns="${NAMESPACE}"><GetCallerIdentityResult>${result}</GetCallerIdentityResult>${metadata}</GetCallerIdentityResponse>`,
  )
}

function error(code: string, message: string): Html {
  const told = xml`<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`
  return xml`<ErrorResponse xmlns="${NAMESPACE}">${told}<RequestId>${randomUUID()}</RequestId></ErrorResponse>`
}

async function send(response: ServerResponse, status: number, content: Html): Promise<void> {
  const body = String(await content)
  response.writeHead(status, {
    'Content-Type': 'text/xml',
    'Content-Length': Buffer.byteLength(body),
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(body)
}
