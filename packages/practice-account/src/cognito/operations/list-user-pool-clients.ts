import type { ListUserPoolClientsRequest, ListUserPoolClientsResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation.ts'
import { page } from '../paging.ts'
import { findPool } from '../pools/pool.ts'

/** Id, name and pool, never the secret [MODEL] (row 16). */
export const listUserPoolClients: Operation<ListUserPoolClientsRequest, ListUserPoolClientsResponse> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  const ids = [...context.state.clientsOfPool.find(pool.id)]
  const { items, next } = page(ids, request.MaxResults, request.NextToken, (id) => id)
  return {
    UserPoolClients: items.map((id) => ({
      ClientId: id,
      ClientName: context.state.clients.get(id)?.settings.ClientName,
      UserPoolId: pool.id,
    })),
    NextToken: next,
  }
}
