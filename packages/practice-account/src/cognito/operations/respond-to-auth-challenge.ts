import type {
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { parameter } from '../auth/challenge.ts'
import { answerNewPassword } from '../auth/new-password.ts'
import { answerPasswordVerifier } from '../auth/user-srp.ts'
import { findClientAndPool } from '../clients/client.ts'
import { checkSecretHash } from '../clients/secret-hash.ts'
import { invalidParameter } from '../errors.ts'
import type { Operation } from '../operation.ts'

export const respondToAuthChallenge: Operation<RespondToAuthChallengeRequest, RespondToAuthChallengeResponse> = async (
  request,
  context,
) => {
  const { client, pool } = findClientAndPool(context, request.ClientId)
  const given = request.ChallengeResponses ?? {}
  checkSecretHash(client, parameter(given, 'USERNAME'), given.SECRET_HASH)
  switch (request.ChallengeName) {
    case 'PASSWORD_VERIFIER':
      return answerPasswordVerifier(context, pool, client, given)
    case 'NEW_PASSWORD_REQUIRED':
      return answerNewPassword(context, pool, client, request.Session, given)
    default:
      throw invalidParameter(`The challenge ${request.ChallengeName} is not part of the practice account.`)
  }
}
