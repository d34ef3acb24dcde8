import type { ListUserPoolClientsRequest, ListUserPoolClientsResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { page } from '../paging.ts'
import { findPool } from '../pools/pool.ts'

/** Id, name and pool, never the secret [MODEL] (`clients/list-hides-the-secret`). */
export const listUserPoolClients: Operation<ListUserPoolClientsRequest, ListUserPoolClientsResponse> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  const clients = [...context.state.clientsOfPool.find(pool.id)]
    .map((id) => context.state.clients.get(id))
    .filter((client) => client !== undefined)
  const { items, next } = page(clients, request.MaxResults, request.NextToken, (client) => client)
  return {
    UserPoolClients: items.map(({ id, settings }) => ({
      ClientId: id,
      ClientName: settings.ClientName,
      UserPoolId: pool.id,
    })),
    NextToken: next,
  }
}
