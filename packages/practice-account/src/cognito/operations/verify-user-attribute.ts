import type { VerifyUserAttributeRequest, VerifyUserAttributeResponse } from '@aws-sdk/client-cognito-identity-provider'

import { readOwnToken } from '../auth/own.ts'
import type { Operation } from '../operation.ts'
import { checkIsEmail, verifyEmail } from '../users/verify-email.ts'

export const verifyUserAttribute: Operation<VerifyUserAttributeRequest, VerifyUserAttributeResponse> = async (
  request,
  context,
) => {
  const { user, pool } = await readOwnToken(context, request.AccessToken)
  checkIsEmail(request.AttributeName)
  verifyEmail(context, pool, user, request.Code)
  return {}
}
