import type {
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { findClientAndPool, hidesUsers } from '../clients/client.ts'
import { checkSecretHash } from '../clients/secret-hash.ts'
import { userNotFound } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { postConfirmation } from '../triggers/post-confirmation.ts'
import { codeMismatch } from '../users/confirm.ts'
import { findUser } from '../users/find.ts'
import { resetPassword } from '../users/reset.ts'

export const confirmForgotPassword: Operation<ConfirmForgotPasswordRequest, ConfirmForgotPasswordResponse> = async (
  request,
  context,
) => {
  const { client, pool } = findClientAndPool(context, request.ClientId)
  checkSecretHash(client, request.Username, request.SecretHash)
  const user = findUser(context, pool, request.Username)
  if (user === undefined)
    throw hidesUsers(client) ? codeMismatch() : userNotFound('Username/client id combination not found.')
  const changed = resetPassword(context, pool, user, request.ConfirmationCode, request.Password)
  await postConfirmation(context, pool, changed, {
    source: 'PostConfirmation_ConfirmForgotPassword',
    clientId: client.id,
    clientMetadata: request.ClientMetadata,
  })
  return {}
}
