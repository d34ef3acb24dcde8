import type { RevokeTokenRequest, RevokeTokenResponse } from '@aws-sdk/client-cognito-identity-provider'

import { findSignIn, revoke } from '../auth/tokens.ts'
import { findClientAndPool } from '../clients/client.ts'
import { AwsError } from '../errors.ts'
import type { Operation } from '../operation.ts'

/** Ends the sign-in that a refresh token belongs to. Revoking twice is no error [DOC] (`tokens/revoke-twice`). */
export const revokeToken: Operation<RevokeTokenRequest, RevokeTokenResponse> = (request, context) => {
  const { client } = findClientAndPool(context, request.ClientId)
  if (client.secret !== undefined && client.secret !== request.ClientSecret)
    throw new AwsError('UnauthorizedException', 'Invalid client secret.')
  if (client.settings.EnableTokenRevocation === false)
    throw new AwsError('UnsupportedOperationException', 'Token revocation is not enabled for this client.')
  if (request.Token.split('.').length === 3)
    throw new AwsError('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked.')
  const signIn = findSignIn(context, request.Token)
  if (signIn && signIn.clientId !== client.id)
    throw new AwsError('UnauthorizedException', 'The token was issued to another client.')
  if (signIn) revoke(context, signIn.originJti)
  return {}
}
