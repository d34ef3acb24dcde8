/** Serves a recorded account over HTTP, as AWS would: the check reads it with its own clients. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type CheckResult, type LoadedCheck, runCheck, type Settings } from '@workbook/engine'
import { answerOf, type Asked, type RecordedAccount } from './recorded-account.ts'

/** Checks recorded accounts, one after the other. Use with `await using`. */
export interface FakeAws extends AsyncDisposable {
  check(account: RecordedAccount, checks: readonly LoadedCheck[], settings?: Partial<Settings>): Promise<CheckResult>
}

const REGION = 'us-east-1'
const WHO = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::111122223333:user/ana</Arn><UserId>AIDAEXAMPLE</UserId><Account>111122223333</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`

/** Opens on a free port of 127.0.0.1. */
export async function openFakeAws(): Promise<FakeAws> {
  let served: RecordedAccount | undefined
  const server = createServer((request, response) => {
    answerTo(request, served).then(
      ({ status, type, body }) => response.writeHead(status, { 'Content-Type': type }).end(body),
      () => response.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    async check(account, checks, settings) {
      served = account
      const events = runCheck({
        step: checks[0]?.lesson.split('/')[0] ?? '',
        checks,
        kind: 'aws',
        place: { region: REGION, endpoint, credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' } },
        endpoint,
        settings: { region: REGION, table: 'chocolate_user', ...settings },
      })
      for await (const event of events) if (event.type === 'end') return event.result
      throw new Error('A check ended without a result.')
    },
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function answerTo(request: IncomingMessage, account: RecordedAccount | undefined) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const [, operation] = String(request.headers['x-amz-target'] ?? '').split('.')
  if (operation === undefined) return { status: 200, type: 'text/xml', body: WHO }
  const type = 'application/x-amz-json-1.1'
  try {
    if (account === undefined) throw new Error('There is no account to answer from.')
    const asked = JSON.parse(Buffer.concat(parts).toString()) as Asked
    return { status: 200, type, body: JSON.stringify(answerOf(account, operation, asked)) }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error'
    return { status: 400, type, body: JSON.stringify({ __type: name, message: 'As the recording tells.' }) }
  }
}
