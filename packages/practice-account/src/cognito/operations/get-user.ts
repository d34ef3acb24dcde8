import type { GetUserRequest, GetUserResponse } from '@aws-sdk/client-cognito-identity-provider'

import { readOwnToken } from '../auth/own.ts'
import type { Operation } from '../operation.ts'
import { listAttributes } from '../users/describe.ts'

export const getUser: Operation<GetUserRequest, GetUserResponse> = async (request, context) => {
  const { user } = await readOwnToken(context, request.AccessToken)
  return { Username: user.username, UserAttributes: listAttributes(user) }
}
