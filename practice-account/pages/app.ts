import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Account } from '../server/account.ts'
import type { Sender } from '../server/guard.ts'

export async function answerPage(
  _a: Account,
  _r: IncomingMessage,
  response: ServerResponse,
  _s: Sender,
): Promise<void> {
  response.writeHead(404)
  response.end('Not yet.')
}
