import type { SignUpRequest, SignUpResponse } from '@aws-sdk/client-cognito-identity-provider'

import { findClientAndPool } from '../clients/client.ts'
import { checkSecretHash } from '../clients/secret-hash.ts'
import { invalidParameter } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { delivery } from '../users/describe.ts'
import { signUpVisitor } from '../users/sign-up.ts'

export const signUp: Operation<SignUpRequest, SignUpResponse> = (request, context) => {
  const { client, pool } = findClientAndPool(context, request.ClientId)
  checkSecretHash(client, request.Username, request.SecretHash)
  if (!request.Password) throw invalidParameter('Password is required: this pool has no sign-in without one.')
  const user = signUpVisitor(context, pool, client, {
    name: request.Username,
    password: request.Password,
    attributes: request.UserAttributes ?? [],
  })
  return {
    UserConfirmed: false,
    UserSub: user.sub,
    ...(user.confirmation ? { CodeDeliveryDetails: delivery(user.attributes.email ?? '') } : {}),
  }
}
