import type { IncomingMessage, ServerResponse } from 'node:http'
import { Hono } from 'hono'
import { hostedUi } from '../hosted-ui/routes.ts'
import { inbox } from '../inbox/routes.ts'
import type { Account } from '../server/account.ts'
import { readBody } from '../server/body.ts'
import type { Sender } from '../server/guard.ts'
import { viewer } from '../viewer/routes.ts'
import { wellKnown } from '../hosted-ui/well-known.ts'
import { assets } from './assets.ts'
import { message } from './message.ts'
import { allowNeighbour, protect } from './headers.ts'
import messages from './pages.en.ts'

const apps = new WeakMap<Account, Hono>()

/** Answers everything that is not an AWS API: the hosted pages, the inbox, the viewer. */
export async function answerPage(
  account: Account,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  sender: Sender,
): Promise<void> {
  const body = incoming.method === 'POST' ? await readBody(incoming) : undefined
  const request = new Request(new URL(pathOf(incoming), account.context.endpoint), {
    method: incoming.method ?? 'GET',
    headers: headersOf(incoming),
    ...(body ? { body: new Uint8Array(body) } : {}),
  })
  const app = apps.get(account) ?? create(account)
  const response = await account.store.durably(() => account.disorder.page(request, async () => app.fetch(request)))
  protect(response.headers)
  if (sender.kind === 'neighbour') allowNeighbour(response.headers, request, sender.origin)
  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

function create(account: Account): Hono {
  const app = new Hono()
  app.route('/assets', assets())
  app.route('/auth/:prefix', hostedUi(account.context))
  app.route('/inbox', inbox(account.context))
  app.route('/', wellKnown(account.context))
  app.route('/', viewer(account))
  app.notFound((c) => c.html(message(messages.nothing), 404))
  app.onError((error) => {
    throw error
  })
  apps.set(account, app)
  return app
}

/** The path and query of a request; `//host` and absolute forms must not name another host. */
function pathOf(incoming: IncomingMessage): string {
  const url = incoming.url ?? '/'
  return url.startsWith('/') ? `/${url.replace(/^\/+/, '')}` : '/'
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value))
  return headers
}
