import type { ForgotPasswordRequest, ForgotPasswordResponse } from '@aws-sdk/client-cognito-identity-provider'

import { findClientAndPool, hidesUsers } from '../clients/client.ts'
import { checkSecretHash } from '../clients/secret-hash.ts'
import { userNotFound } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { delivery } from '../users/describe.ts'
import { findUser } from '../users/find.ts'
import { mailReset } from '../users/reset.ts'

export const forgotPassword: Operation<ForgotPasswordRequest, ForgotPasswordResponse> = (request, context) => {
  const { client, pool } = findClientAndPool(context, request.ClientId)
  checkSecretHash(client, request.Username, request.SecretHash)
  const user = findUser(context, pool, request.Username)
  if (user === undefined) {
    if (!hidesUsers(client)) throw userNotFound('Username/client id combination not found.')
    // Where users are hidden, the answer names a delivery that never happens [DOC].
    return { CodeDeliveryDetails: delivery(request.Username) }
  }
  mailReset(context, user, client.id)
  return { CodeDeliveryDetails: delivery(user.attributes.email ?? '') }
}
