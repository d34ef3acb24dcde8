import type {
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { findClientAndPool, hidesUsers } from '../clients/client.ts'
import { checkSecretHash } from '../clients/secret-hash.ts'
import { userNotFound } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { delivery } from '../users/describe.ts'
import { findUser } from '../users/find.ts'
import { resendConfirmation } from '../users/resend.ts'

export const resendConfirmationCode: Operation<ResendConfirmationCodeRequest, ResendConfirmationCodeResponse> = (
  request,
  context,
) => {
  const { client, pool } = findClientAndPool(context, request.ClientId)
  checkSecretHash(client, request.Username, request.SecretHash)
  const user = findUser(context, pool, request.Username)
  if (user === undefined) {
    if (!hidesUsers(client)) throw userNotFound('Username/client id combination not found.')
    // Where users are hidden, the answer names a delivery that never happens [DOC].
    return { CodeDeliveryDetails: delivery(request.Username) }
  }
  const asked = resendConfirmation(context, pool, user, client.id)
  return { CodeDeliveryDetails: delivery(asked.attributes.email ?? '') }
}
