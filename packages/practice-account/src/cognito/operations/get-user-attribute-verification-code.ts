import type {
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { readOwnToken } from '../auth/own.ts'
import type { Operation } from '../operation.ts'
import { delivery } from '../users/describe.ts'
import { askToVerify, checkIsEmail } from '../users/verify-email.ts'

/** Mails a code for the address of the signed-in user; the previous code stops working. */
export const getUserAttributeVerificationCode: Operation<
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse
> = async (request, context) => {
  const { user } = await readOwnToken(context, request.AccessToken)
  checkIsEmail(request.AttributeName)
  context.commit(...askToVerify(context, user))
  return { CodeDeliveryDetails: delivery(user.newEmail ?? user.attributes.email ?? '') }
}
