import type {
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { removeAttributes } from '../users/change-attributes.ts'
import { findUserOrFail } from '../users/find.ts'

export const adminDeleteUserAttributes: Operation<
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse
> = (request, context) => {
  const pool = findPool(context, request.UserPoolId)
  const user = findUserOrFail(context, pool, request.Username)
  context.commit(['user', user.sub, removeAttributes(context, pool, user, request.UserAttributeNames)])
  return {}
}
