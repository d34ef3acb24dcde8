import { createHmac } from 'node:crypto'

import type { InitiateAuthResponse, RespondToAuthChallengeResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { ClientRecord, PoolRecord } from '../../store/records.ts'
import { hidesUsers } from '../clients/client.ts'
import { type Context, MINUTE } from '../context.ts'
import { invalidParameter, notAuthorized, userNotFound } from '../errors.ts'
import { newSecret } from '../ids.ts'
import type { Serialized } from '../operation.ts'
import { findUser } from '../users/find.ts'
import { parameter, passwordProved, resetRequired, wrongPassword } from './challenge.ts'
import { beginSrp, isProof, isUsableA, makeVerifier, saltOnTheWire, type SrpServer } from './srp.ts'

interface Exchange {
  readonly clientId: string
  /** Absent when there is no user of this name: the exchange goes on, and fails like a wrong password. */
  readonly sub?: string
  readonly userId: string
  readonly verifier: string
  readonly srpA: string
  readonly server: SrpServer
}

/** USER_SRP_AUTH, first half: the salt and the server's number (`sign-in/srp-challenge`). */
export function beginUserSrp(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  given: Record<string, string>,
): Serialized<InitiateAuthResponse> {
  const name = parameter(given, 'USERNAME')
  const srpA = parameter(given, 'SRP_A')
  if (!isUsableA(srpA)) throw invalidParameter('SRP_A is not a usable number.')
  const user = findUser(context, pool, name)
  if (user === undefined && !hidesUsers(client)) throw userNotFound()
  if (user?.status === 'RESET_REQUIRED') throw resetRequired()
  const userId = user?.username ?? name
  const password = user?.password ?? simulated(client, name)
  const server = beginSrp(password.verifier)
  const exchange: Exchange = {
    clientId: client.id,
    ...(user?.password ? { sub: user.sub } : {}),
    userId,
    verifier: password.verifier,
    srpA,
    server,
  }
  const until = context.now() + (client.settings.AuthSessionValidity ?? 3) * MINUTE
  const block = context.sessions.keep('srp', exchange, until, Buffer.from(newSecret(96)).toString('base64'))
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: saltOnTheWire(password.salt),
      SECRET_BLOCK: block,
      SRP_B: server.publicB.toString('hex'),
      USERNAME: userId,
      USER_ID_FOR_SRP: userId,
    },
  }
}

/** USER_SRP_AUTH, second half: the proof. An exchange can be answered once. */
export async function answerPasswordVerifier(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  given: Record<string, string>,
): Promise<Serialized<RespondToAuthChallengeResponse>> {
  const secretBlock = parameter(given, 'PASSWORD_CLAIM_SECRET_BLOCK')
  const signature = parameter(given, 'PASSWORD_CLAIM_SIGNATURE')
  const timestamp = parameter(given, 'TIMESTAMP')
  const name = parameter(given, 'USERNAME')
  const exchange = context.sessions.take<Exchange>('srp', secretBlock, context.now())
  if (exchange === undefined || exchange.clientId !== client.id) throw notAuthorized('Invalid session for the user.')
  const { userId: username, ...rest } = exchange
  const proved = isProof({ ...rest, poolId: pool.id, username, secretBlock, timestamp, signature })
  const user = exchange.sub === undefined ? undefined : context.state.users.get(exchange.sub)
  const named = findUser(context, pool, name)
  if (!proved || user === undefined || named?.sub !== user.sub || user.password?.verifier !== exchange.verifier)
    throw wrongPassword()
  return passwordProved(context, pool, client, user)
}

/** For a name that no user has: always the same salt, so that asking twice reveals nothing (`sign-in/nobody-has-a-salt`). */
function simulated(client: ClientRecord, name: string): { salt: string; verifier: string } {
  const salt = createHmac('sha256', `${client.id} ${client.createdAt}`)
    .update(name.toLowerCase())
    .digest()
    .subarray(0, 16)
  return { salt: salt.toString('base64'), verifier: makeVerifier(client.poolId, name, newSecret()).verifier }
}
