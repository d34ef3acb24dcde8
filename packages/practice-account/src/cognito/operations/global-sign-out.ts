import type { GlobalSignOutRequest, GlobalSignOutResponse } from '@aws-sdk/client-cognito-identity-provider'

import { readOwnToken } from '../auth/own.ts'
import { signOutEverywhere } from '../auth/tokens.ts'
import type { Operation } from '../operation.ts'

export const globalSignOut: Operation<GlobalSignOutRequest, GlobalSignOutResponse> = async (request, context) => {
  const { user } = await readOwnToken(context, request.AccessToken)
  signOutEverywhere(context, user)
  return {}
}
