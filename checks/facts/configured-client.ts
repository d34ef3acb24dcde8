import { DescribeUserPoolClientCommand, ListUserPoolClientsCommand } from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, defineFact, hint, type GatherContext } from '@workbook/engine'
import { appClients } from './app-client.ts'
import { type Configured, named, NOTHING_CONFIGURED } from './configured.ts'
import { pages } from './pages.ts'
import { userPool, userPools } from './user-pool.ts'
import messages from './configured-client.en.ts'
import { format } from '@workbook/i18n'
import cognito from '../services/cognito.ts'

interface Here {
  readonly configured: Configured
  /** `CLIENT_ID` is the name of a client, which explains everything. */
  readonly isName: boolean
  /** The clients of the pool, with their names. */
  readonly clients?: string
}

const NOTHING_HERE: Here = { configured: NOTHING_CONFIGURED, isName: false }

/** The clients that the pool does have; only read when the one of `CLIENT_ID` was not found. */
const clientsHere = hint(
  defineFact({
    name: 'the clients that the pool has',
    reads: cognito.reads('ListUserPoolClients'),
    uses: [userPool, appClients],
    gather: async ({ aws, settings: { clientId }, use }): Promise<Here> => {
      const { Id: UserPoolId } = await use(userPool)
      if (clientId === undefined || (await use(appClients)).length > 0) return NOTHING_HERE
      const listed = await pages(60, async (NextToken) => {
        const answer = await aws(cognito).send(
          new ListUserPoolClientsCommand({ UserPoolId, MaxResults: 60, NextToken }),
        )
        return { items: answer.UserPoolClients, next: answer.NextToken }
      })
      const clients = listed.map(({ ClientId, ClientName }) => ({ Id: ClientId, Name: ClientName }))
      const [client, ...more] = clients.filter(({ Name }) => Name === clientId)
      if (client?.Id !== undefined && more.length === 0) {
        const hint = format(messages.isAName, { id: client.Id })
        return { configured: { hint, rightId: client.Id }, isName: true }
      }
      const [only] = clients
      if (only?.Id === undefined) return NOTHING_HERE
      const theirNames = named(clients)
      const hint = format(messages.poolHas, { clients: theirNames })
      return {
        configured: clients.length === 1 ? { hint, rightId: only.Id } : { hint },
        isName: false,
        clients: theirNames,
      }
    },
  }),
  NOTHING_HERE,
)

/** Whether the client belongs to the only other pool of the region; with more pools this would take too many calls. */
const poolOfClient = hint(
  defineFact({
    name: 'the pool that the client belongs to',
    reads: cognito.reads('DescribeUserPoolClient'),
    uses: [userPool, userPools, appClients, clientsHere],
    gather: async ({ aws, settings: { clientId }, use }: GatherContext): Promise<string | undefined> => {
      const { Id: ours } = await use(userPool)
      if (clientId === undefined || (await use(appClients)).length > 0) return undefined
      if ((await use(clientsHere)).isName) return undefined
      const [other, ...more] = (await use(userPools)).filter(({ Id }) => Id !== ours)
      if (other?.Id === undefined || more.length > 0) return undefined
      const read = aws(cognito).send(new DescribeUserPoolClientCommand({ UserPoolId: other.Id, ClientId: clientId }))
      const answer = await absentOn(['ResourceNotFoundException', 'InvalidParameterException'], read)
      return answer?.UserPoolClient && named([other])
    },
  }),
  undefined,
)

/** What the learner probably meant by `CLIENT_ID`. At most three calls, and none if the client was found. */
export const configuredClient = defineFact({
  name: 'the client of CLIENT_ID',
  reads: [],
  uses: [clientsHere, poolOfClient],
  optional: true,
  gather: async ({ use }): Promise<Configured> => {
    const [{ configured, clients }, pool] = await Promise.all([use(clientsHere), use(poolOfClient)])
    if (pool === undefined) return configured
    const hint =
      clients === undefined ? format(messages.otherPool, { pool }) : format(messages.otherPoolHas, { pool, clients })
    return { ...configured, hint }
  },
})
