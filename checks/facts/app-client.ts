import {
  DescribeUserPoolClientCommand,
  ListUserPoolClientsCommand,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, defineFact } from '@workbook/engine'
import { pages } from './pages.ts'
import { userPool } from './user-pool.ts'
import cognito from '../services/cognito.ts'

/** An app client without the value of its secret: only whether there is one. */
export type AppClient = Omit<UserPoolClientType, 'ClientSecret' | 'ClientId'> & {
  readonly ClientId: string
  readonly hasSecret: boolean
}

/** How many clients of a pool are described when `CLIENT_ID` is empty. */
const MOST = 10

/** The client of `CLIENT_ID`; without one, every client of the pool (the first ten). */
export const appClients = defineFact({
  name: 'the app clients',
  reads: cognito.reads('ListUserPoolClients', 'DescribeUserPoolClient'),
  uses: [userPool],
  gather: async ({ aws, settings, use }): Promise<readonly AppClient[]> => {
    const { Id: UserPoolId } = await use(userPool)
    const ids = settings.clientId === undefined ? await listIds() : [settings.clientId]
    const clients = await Promise.all(ids.map(describe))
    return clients.filter((client) => client !== undefined)

    async function listIds() {
      const clients = await pages(MOST, async (NextToken) => {
        const answer = await aws(cognito).send(
          new ListUserPoolClientsCommand({ UserPoolId, MaxResults: MOST, NextToken }),
        )
        return { items: answer.UserPoolClients, next: answer.NextToken }
      })
      return clients.flatMap(({ ClientId }) => ClientId ?? [])
    }

    async function describe(ClientId: string): Promise<AppClient | undefined> {
      // A client of another pool, or none: ResourceNotFoundException. A client *name* pasted for an id does not fit
      // the pattern of ids: InvalidParameterException [API reference, DescribeUserPoolClient].
      const read = aws(cognito).send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))
      const answer = await absentOn(['ResourceNotFoundException', 'InvalidParameterException'], read)
      if (!answer?.UserPoolClient) return undefined
      const { ClientSecret, ...client } = answer.UserPoolClient
      return { ...client, ClientId, hasSecret: ClientSecret !== undefined }
    }
  },
})
