import type {
  DeleteUserAttributesRequest,
  DeleteUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { readOwnToken } from '../auth/own.ts'
import type { Operation } from '../operation.ts'
import { checkWritable } from '../users/attributes.ts'
import { removeAttributes } from '../users/change-attributes.ts'

export const deleteUserAttributes: Operation<DeleteUserAttributesRequest, DeleteUserAttributesResponse> = async (
  request,
  context,
) => {
  const { user, client, pool } = await readOwnToken(context, request.AccessToken)
  checkWritable(client, Object.fromEntries(request.UserAttributeNames.map((name) => [name, ''])))
  context.commit(['user', user.sub, removeAttributes(context, pool, user, request.UserAttributeNames)])
  return {}
}
