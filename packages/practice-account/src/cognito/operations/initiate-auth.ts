import type { InitiateAuthRequest, InitiateAuthResponse } from '@aws-sdk/client-cognito-identity-provider'

import { authenticationResult, parameter } from '../auth/challenge.ts'
import { findSignIn, refresh } from '../auth/tokens.ts'
import { userPassword } from '../auth/user-password.ts'
import { beginUserSrp } from '../auth/user-srp.ts'
import { allowsFlow, findClientAndPool } from '../clients/client.ts'
import { checkSecretHash } from '../clients/secret-hash.ts'
import { invalidParameter } from '../errors.ts'
import type { Operation } from '../operation.ts'

export const initiateAuth: Operation<InitiateAuthRequest, InitiateAuthResponse> = async (request, context) => {
  const { client, pool } = findClientAndPool(context, request.ClientId)
  const given = request.AuthParameters ?? {}
  const flow = request.AuthFlow === 'REFRESH_TOKEN' ? 'REFRESH_TOKEN_AUTH' : request.AuthFlow
  if (!allowsFlow(client, flow)) throw invalidParameter(`${flow} flow not enabled for this client`)
  switch (flow) {
    case 'USER_SRP_AUTH':
      checkSecretHash(client, parameter(given, 'USERNAME'), given.SECRET_HASH)
      return beginUserSrp(context, pool, client, given)
    case 'USER_PASSWORD_AUTH':
      checkSecretHash(client, parameter(given, 'USERNAME'), given.SECRET_HASH)
      return userPassword(context, pool, client, given)
    case 'REFRESH_TOKEN_AUTH': {
      const token = parameter(given, 'REFRESH_TOKEN')
      // The hash covers the user name, which a refresh request does not contain.
      const sub = findSignIn(context, token)?.sub
      const username = sub === undefined ? '' : (context.state.users.get(sub)?.username ?? '')
      checkSecretHash(client, username, given.SECRET_HASH)
      return {
        ChallengeParameters: {},
        AuthenticationResult: authenticationResult(await refresh(context, pool, client, token)),
      }
    }
    default:
      throw invalidParameter(`The sign-in flow ${flow} is not part of the practice account.`)
  }
}
