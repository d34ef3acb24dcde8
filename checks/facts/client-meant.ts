import { DescribeUserPoolClientCommand, ListUserPoolClientsCommand } from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, defineFact, hint, type Sight } from '@workbook/engine'
import { appClients } from './app-client.ts'
import { type Meant, named, NOTHING_MEANT } from './meant.ts'
import { pages } from './pages.ts'
import { userPool, userPools } from './user-pool.ts'
import messages from './client-meant.en.ts'
import { format } from '@workbook/i18n'

interface Here {
  readonly meant: Meant
  /** `CLIENT_ID` is the name of one client: nobody has to look any further. */
  readonly isName: boolean
}

const NOTHING_HERE: Here = { meant: NOTHING_MEANT, isName: false }

/** Which client the pool has instead of that of `CLIENT_ID`: looked up only when that one was not found. */
const clientsHere = hint(
  defineFact({
    name: 'the clients that the pool has',
    reads: ['cognito-idp:ListUserPoolClients'],
    uses: [userPool, appClients],
    look: async ({ cognito, settings: { clientId }, see }): Promise<Here> => {
      const { Id: UserPoolId } = await see(userPool)
      if (clientId === undefined || (await see(appClients)).length > 0) return NOTHING_HERE
      const listed = await pages(60, async (NextToken) => {
        const answer = await cognito.send(new ListUserPoolClientsCommand({ UserPoolId, MaxResults: 60, NextToken }))
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

/** Whether the client belongs to the region's one other pool; with more pools the look would not be cheap. */
const poolOfClient = hint(
  defineFact({
    name: 'the pool that the client belongs to',
    reads: ['cognito-idp:DescribeUserPoolClient'],
    uses: [userPool, userPools, appClients, clientsHere],
    look: async ({ cognito, settings: { clientId }, see }: Sight): Promise<Meant> => {
      const { Id: ours } = await see(userPool)
      if (clientId === undefined || (await see(appClients)).length > 0) return NOTHING_MEANT
      if ((await see(clientsHere)).isName) return NOTHING_MEANT
      const [other, ...more] = (await see(userPools)).filter(({ Id }) => Id !== ours)
      if (other?.Id === undefined || more.length > 0) return NOTHING_MEANT
      const read = cognito.send(new DescribeUserPoolClientCommand({ UserPoolId: other.Id, ClientId: clientId }))
      const answer = await absentOn(['ResourceNotFoundException', 'InvalidParameterException'], read)
      return answer?.UserPoolClient ? { told: format(messages.otherPool, { pool: named([other]) }) } : NOTHING_MEANT
    },
  }),
  NOTHING_MEANT,
)

/** What `CLIENT_ID` was meant to say. Three calls at most, and none where the client was found. */
export const clientMeant = defineFact({
  name: 'the client that was meant',
  reads: [],
  uses: [clientsHere, poolOfClient],
  optional: true,
  look: async ({ see }): Promise<Meant> => {
    const [here, elsewhere] = await Promise.all([see(clientsHere), see(poolOfClient)])
    return { ...here.meant, told: elsewhere.told + here.meant.told }
  },
})
