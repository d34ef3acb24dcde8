import type { IncomingMessage, ServerResponse } from 'node:http'

import { isUnsigned } from '../cognito/validate.ts'
import { COGNITO, nameOf } from './aws-json.ts'

/**
 * A page that the learner serves on this machine may call the operations that need no signature (sign up, sign in …),
 * as it may on AWS. Everything else stays closed to pages, and so does every other origin.
 */
export function mayCall(request: IncomingMessage): boolean {
  return String(request.headers['x-amz-target'] ?? '').startsWith(COGNITO) && isUnsigned(nameOf(request))
}

/** Answers the browser's preflight request for such a call. It may not send the authorization header. */
export function answerPreflight(response: ServerResponse, origin: string): void {
  allowOrigin(response, origin)
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers':
      'content-type, x-amz-target, x-amz-user-agent, amz-sdk-invocation-id, amz-sdk-request, cache-control',
    'Access-Control-Max-Age': '600',
  })
  response.end()
}

export function allowOrigin(response: ServerResponse, origin: string): void {
  response.setHeader('Access-Control-Allow-Origin', origin)
  response.setHeader('Access-Control-Expose-Headers', 'x-amzn-RequestId, x-amzn-ErrorType')
  response.setHeader('Vary', 'Origin')
}
