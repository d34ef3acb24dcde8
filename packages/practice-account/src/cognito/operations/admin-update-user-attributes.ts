import type {
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { readAttributes } from '../users/attributes.ts'
import { changeAttributes } from '../users/change-attributes.ts'
import { findUserOrFail } from '../users/find.ts'

export const adminUpdateUserAttributes: Operation<
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse
> = (request, context) => {
  const pool = findPool(context, request.UserPoolId)
  const user = findUserOrFail(context, pool, request.Username)
  const changed = changeAttributes(context, pool, user, readAttributes(pool, request.UserAttributes))
  context.commit(['user', user.sub, changed])
  return {}
}
