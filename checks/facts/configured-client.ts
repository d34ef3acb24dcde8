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
  readonly meant: Configured
  /** `CLIENT_ID` is the name of one client: there is no need to look any further. */
  readonly isName: boolean
}

const NOTHING_HERE: Here = { meant: NOTHING_CONFIGURED, isName: false }

/** Which client the pool has instead of that of `CLIENT_ID`: asked only when that one was not found. */
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
        const told = format(messages.isAName, { id: client.Id })
        return { meant: { told, rightId: client.Id }, isName: true }
      }
      const [only] = clients
      if (only?.Id === undefined) return NOTHING_HERE
      const told = format(messages.poolHas, { clients: named(clients) })
      return { meant: clients.length === 1 ? { told, rightId: only.Id } : { told }, isName: false }
    },
  }),
  NOTHING_HERE,
)

/** Whether the client belongs to the region's one other pool; with more pools that would take too many calls. */
const poolOfClient = hint(
  defineFact({
    name: 'the pool that the client belongs to',
    reads: cognito.reads('DescribeUserPoolClient'),
    uses: [userPool, userPools, appClients, clientsHere],
    gather: async ({ aws, settings: { clientId }, use }: GatherContext): Promise<Configured> => {
      const { Id: ours } = await use(userPool)
      if (clientId === undefined || (await use(appClients)).length > 0) return NOTHING_CONFIGURED
      if ((await use(clientsHere)).isName) return NOTHING_CONFIGURED
      const [other, ...more] = (await use(userPools)).filter(({ Id }) => Id !== ours)
      if (other?.Id === undefined || more.length > 0) return NOTHING_CONFIGURED
      const read = aws(cognito).send(new DescribeUserPoolClientCommand({ UserPoolId: other.Id, ClientId: clientId }))
      const answer = await absentOn(['ResourceNotFoundException', 'InvalidParameterException'], read)
      return answer?.UserPoolClient
        ? { told: format(messages.otherPool, { pool: named([other]) }) }
        : NOTHING_CONFIGURED
    },
  }),
  NOTHING_CONFIGURED,
)

/** What `CLIENT_ID` was meant to say. Three calls at most, and none where the client was found. */
export const configuredClient = defineFact({
  name: 'the client that was meant',
  reads: [],
  uses: [clientsHere, poolOfClient],
  optional: true,
  gather: async ({ use }): Promise<Configured> => {
    const [here, otherRegions] = await Promise.all([use(clientsHere), use(poolOfClient)])
    return { ...here.meant, told: otherRegions.told + here.meant.told }
  },
})
