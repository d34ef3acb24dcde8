import type { ListUserPoolsRequest, ListUserPoolsResponse } from '@aws-sdk/client-cognito-identity-provider'

import { seconds } from '../context.ts'
import type { Operation } from '../operation.ts'
import { page } from '../paging.ts'

export const listUserPools: Operation<ListUserPoolsRequest, ListUserPoolsResponse> = (request, context) => {
  const { items, next } = page([...context.state.pools.values()], request.MaxResults, request.NextToken, (pool) => pool)
  return {
    UserPools: items.map((pool) => ({
      Id: pool.id,
      Name: pool.settings.PoolName,
      LambdaConfig: pool.settings.LambdaConfig ?? {},
      CreationDate: seconds(pool.createdAt),
      LastModifiedDate: seconds(pool.modifiedAt),
    })),
    NextToken: next,
  }
}
