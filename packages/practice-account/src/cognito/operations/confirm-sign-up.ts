import type { ConfirmSignUpRequest, ConfirmSignUpResponse } from '@aws-sdk/client-cognito-identity-provider'

import { findClientAndPool, hidesUsers } from '../clients/client.ts'
import { checkSecretHash } from '../clients/secret-hash.ts'
import { userNotFound } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { postConfirmation } from '../triggers/post-confirmation.ts'
import { codeMismatch, confirmByMail } from '../users/confirm.ts'
import { findUser } from '../users/find.ts'

export const confirmSignUp: Operation<ConfirmSignUpRequest, ConfirmSignUpResponse> = async (request, context) => {
  const { client, pool } = findClientAndPool(context, request.ClientId)
  checkSecretHash(client, request.Username, request.SecretHash)
  const user = findUser(context, pool, request.Username)
  if (user === undefined)
    throw hidesUsers(client) ? codeMismatch() : userNotFound('Username/client id combination not found.')
  const confirmed = confirmByMail(context, pool, user, request.ConfirmationCode, request.ForceAliasCreation)
  await postConfirmation(context, pool, confirmed, {
    source: 'PostConfirmation_ConfirmSignUp',
    clientId: client.id,
    clientMetadata: request.ClientMetadata,
  })
  return {}
}
