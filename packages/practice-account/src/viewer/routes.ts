import { Hono } from 'hono'
import { html } from 'hono/html'

import { mails } from '../inbox/mail.ts'
import { fill } from '../pages/fill.ts'
import { layout } from '../pages/layout.ts'
import { liveStatus } from '../pages/live.ts'
import type { RunningAccount } from '../server/running-account.ts'
import { clientSection } from './client.ts'
import { functionRuns } from './functions.ts'
import { markedIn } from './marked.ts'
import { gone, onePage } from './page.ts'
import { poolSection } from './pools.ts'
import { readTables, tableSection } from './tables.ts'
import { userSection } from './user.ts'
import messages from './viewer.en.ts'

/** `/`: what is in the account, for a learner who wants to see it; and the inbox for programs. */
export function viewer(account: RunningAccount): Hono {
  const { context } = account
  const app = new Hono()
  app.get('/inbox.json', (call) => call.json(mails(context, call.req.query('to')).map(({ id: _id, ...mail }) => mail)))
  app.get('/', async (call) => {
    const said = messages
    const pools = [...context.state.pools.values()]
    const [tables, marked] = await Promise.all([readTables(account), markedIn(account)])
    return call.html(
      layout({
        title: said.title,
        shape: 'wide',
        current: 'account',
        scripts: ['live.js'],
        body: html`<h1>${said.headline}</h1>
          <p class="lead">${fill(said.lead, { region: html`<strong>${context.region}</strong>` })}</p>
          ${liveStatus()}
          <h2>${said.pools.title}</h2>
          <div class="stack" data-live="pools">
            ${
              pools.length === 0
                ? html`<p class="empty" data-key="empty">${said.pools.empty}</p>`
                : pools.map((pool) => poolSection(context, pool, marked))
            }
          </div>
          <h2>${said.tables.title}</h2>
          <div class="stack" data-live="tables">
            ${
              typeof tables === 'string'
                ? html`<p class="empty" data-key="empty">${tables}</p>`
                : tables.length === 0
                  ? html`<p class="empty" data-key="empty">${said.tables.empty}</p>`
                  : tables.map((table) => tableSection(table))
            }
          </div>
          <h2>${said.functions.title}</h2>
          ${functionRuns(context.functions.runs)}`,
      }),
    )
  })
  app.get('/pools/:id', async (call) => {
    const pool = context.state.pools.get(call.req.param('id'))
    if (pool === undefined) return call.html(gone('pool'), 404)
    const body = poolSection(context, pool, await markedIn(account), true)
    return call.html(onePage({ title: pool.settings.PoolName ?? '', body }))
  })
  app.get('/clients/:id', async (call) => {
    const client = context.state.clients.get(call.req.param('id'))
    if (client === undefined) return call.html(gone('client'), 404)
    const body = clientSection(context, client, await markedIn(account))
    return call.html(onePage({ title: client.settings.ClientName ?? '', body }))
  })
  app.get('/users/:id', (call) => {
    const user = context.state.users.get(call.req.param('id'))
    if (user === undefined) return call.html(gone('user'), 404)
    return call.html(onePage({ title: user.attributes.email ?? user.username, body: userSection(context, user) }))
  })
  return app
}
