import type { GlobalSignOutRequest, GlobalSignOutResponse } from '@aws-sdk/client-cognito-identity-provider'
import { readOwnToken, signOutEverywhere } from '../auth/tokens.ts'
import type { Operation } from '../operation.ts'

export const globalSignOut: Operation<GlobalSignOutRequest, GlobalSignOutResponse> = async (request, context) => {
  signOutEverywhere(context, await readOwnToken(context, request.AccessToken))
  return {}
}
