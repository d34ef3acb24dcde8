import type { ListUsersRequest, ListUsersResponse } from '@aws-sdk/client-cognito-identity-provider'

import { invalidParameter } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { page } from '../paging.ts'
import { findPool, mindsCase } from '../pools/pool.ts'
import { describeUser } from '../users/describe.ts'
import { readFilter } from '../users/filter.ts'

/** AttributesToGet fails if a listed user lacks one of them [MODEL]. */
export const listUsers: Operation<ListUsersRequest, ListUsersResponse> = (request, context) => {
  const pool = findPool(context, request.UserPoolId)
  const matches = readFilter(request.Filter, mindsCase(pool))
  const users = [...context.state.usersOfPool.find(pool.id)]
    .map((sub) => context.state.users.get(sub))
    .filter((user) => user !== undefined && matches(user))
    .filter((user) => user !== undefined)
  const { items, next } = page(users, request.Limit, request.PaginationToken, (user) => ({
    createdAt: user.createdAt,
    id: user.sub,
  }))
  const wanted = request.AttributesToGet
  return {
    Users: items.map((user) => {
      const shown = describeUser(user)
      if (wanted === undefined) return shown
      const chosen = wanted.map((name) => shown.Attributes?.find((attribute) => attribute.Name === name))
      if (chosen.includes(undefined)) throw invalidParameter('One or more requested attributes do not exist.')
      return { ...shown, Attributes: chosen.filter((attribute) => attribute !== undefined) }
    }),
    PaginationToken: next,
  }
}
