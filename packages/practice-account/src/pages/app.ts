import type { IncomingMessage, ServerResponse } from 'node:http'

import { getRequestListener, RequestError } from '@hono/node-server'
import { Hono } from 'hono'

import { hostedUi } from '../hosted-ui/routes.ts'
import { wellKnown } from '../hosted-ui/well-known.ts'
import { inbox } from '../inbox/routes.ts'
import { readBody } from '../server/body.ts'
import type { Sender } from '../server/guard.ts'
import type { RunningAccount } from '../server/running-account.ts'
import { viewer } from '../viewer/routes.ts'
import { assets } from './assets.ts'
import { allowNeighbour, protect } from './headers.ts'
import { message } from './message.ts'
import messages from './pages.en.ts'

const apps = new WeakMap<RunningAccount, Hono>()

/** Answers everything that is not an AWS API: the hosted pages, the inbox, the viewer. */
export async function answerPage(
  account: RunningAccount,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  sender: Sender,
): Promise<void> {
  // Read here, where its length is limited: the adapter uses a body that has already been read.
  if (incoming.method === 'POST') Object.assign(incoming, { rawBody: await readBody(incoming) })
  const app = apps.get(account) ?? create(account)
  const failures: unknown[] = []
  const listener = getRequestListener(
    async (request) => {
      const response = await account.store.durably(() => account.faults.page(request, async () => app.fetch(request)))
      protect(response.headers)
      if (sender.kind === 'neighbour') allowNeighbour(response.headers, request, sender.origin)
      return response
    },
    {
      overrideGlobalObjects: false,
      errorHandler: (error) => {
        // Not a valid address, such as one with a space in it.
        if (error instanceof RequestError) return new Response(null, { status: 400 })
        failures.push(error)
        return undefined
      },
    },
  )
  await listener(incoming, outgoing)
  if (failures.length > 0) throw failures[0]
}

function create(account: RunningAccount): Hono {
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
