import type { DeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider'

import { readOwnToken } from '../auth/own.ts'
import type { Operation } from '../operation.ts'
import { deletion } from '../users/delete.ts'

/** Deletes the signed-in user, with every sign-in. */
export const deleteUser: Operation<DeleteUserRequest, Record<never, never>> = async (request, context) => {
  const { user } = await readOwnToken(context, request.AccessToken)
  context.commit(...deletion(context, user))
  return {}
}
