import type { InitiateAuthResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { ClientRecord, PoolRecord, UserRecord } from '../../store/records.ts'
import { type Context, MINUTE } from '../context.ts'
import { AwsError, invalidParameter, notAuthorized } from '../errors.ts'
import type { Serialized } from '../operation.ts'
import { signIn, type Tokens } from './tokens.ts'

/** What a NEW_PASSWORD_REQUIRED session stands for. */
export interface NewPasswordSession {
  readonly sub: string
  readonly clientId: string
}

export function wrongPassword(): AwsError {
  return notAuthorized('Incorrect username or password.')
}

/** A parameter that a flow needs. */
export function parameter(from: Record<string, string> | undefined, name: string): string {
  const value = from && Object.hasOwn(from, name) ? from[name] : undefined
  if (!value) throw invalidParameter(`Missing required parameter ${name}`)
  return value
}

/** Whether the user may sign in at all; only revealed after the right password (`sign-in/unconfirmed-and-wrong`). */
export function checkMaySignIn(context: Context, user: UserRecord): void {
  if (!user.enabled) throw notAuthorized('User is disabled.')
  if (user.status === 'UNCONFIRMED') throw new AwsError('UserNotConfirmedException', 'User is not confirmed.')
  if (user.status === 'RESET_REQUIRED') throw resetRequired()
  if (user.password?.temporaryUntil !== undefined && user.password.temporaryUntil <= context.now())
    throw notAuthorized('Temporary password has expired and must be reset by an administrator.')
}

export function resetRequired(): AwsError {
  return new AwsError('PasswordResetRequiredException', 'Password reset required for the user')
}

/** The password was right: tokens, or a request to choose a new password. */
export async function passwordProved(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
): Promise<Serialized<InitiateAuthResponse>> {
  checkMaySignIn(context, user)
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    const session: NewPasswordSession = { sub: user.sub, clientId: client.id }
    const { sub: _sub, ...attributes } = user.attributes
    return {
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: context.sessions.keep(
        'new-password',
        session,
        context.now() + (client.settings.AuthSessionValidity ?? 3) * MINUTE,
      ),
      ChallengeParameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: '[]',
        userAttributes: JSON.stringify(attributes),
      },
    }
  }
  return {
    ChallengeParameters: {},
    AuthenticationResult: authenticationResult(await signIn(context, pool, client, user)),
  }
}

/** Tokens in the form of the API (`sign-in/result`). */
export function authenticationResult(
  tokens: Tokens,
): NonNullable<Serialized<InitiateAuthResponse>['AuthenticationResult']> {
  return {
    AccessToken: tokens.accessToken,
    ExpiresIn: tokens.expiresIn,
    TokenType: 'Bearer',
    RefreshToken: tokens.refreshToken,
    IdToken: tokens.idToken,
  }
}
