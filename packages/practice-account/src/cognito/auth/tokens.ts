import { createHash } from 'node:crypto'

import type { CryptoKey, JWK, JWTPayload } from 'jose'

import type { ClientRecord, KeysRecord, PoolRecord, SignInRecord, UserRecord } from '../../store/records.ts'
import { tokenSeconds } from '../clients/rules.ts'
import type { Context } from '../context.ts'
import { notAuthorized, userNotFound } from '../errors.ts'
import { newSecret, newUuid } from '../ids.ts'
import { keysOf, publicKey } from './keys.ts'

/** The scope of a sign-in by the API; by OAuth it is what was granted (`tokens/api-scope`). */
export const API_SCOPE = 'aws.cognito.signin.user.admin'

export interface Tokens {
  readonly accessToken: string
  readonly idToken: string
  readonly refreshToken: string | undefined
  readonly expiresIn: number
}

const cryptoKeys = new WeakMap<KeysRecord, Promise<{ id: CryptoKey | Uint8Array; access: CryptoKey | Uint8Array }>>()

/** Signs a user in: a new refresh token, and an access and an ID token from it. */
export async function signIn(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
  more: { scope: string; nonce?: string } = { scope: API_SCOPE },
): Promise<Tokens> {
  const refreshToken = newSecret(96)
  const now = context.now()
  const record: SignInRecord = {
    ...more,
    originJti: newUuid(),
    refreshHash: hashOf(refreshToken),
    poolId: pool.id,
    clientId: client.id,
    sub: user.sub,
    authTime: now,
    until: now + tokenSeconds(client.settings, 'RefreshToken') * 1000,
    revoked: false,
  }
  const tokens = await issue(context, pool, client, user, record)
  context.commit(['signIn', record.originJti, record])
  return { ...tokens, refreshToken }
}

/** New access and ID tokens for a refresh token of this client. No new refresh token comes with them (`sign-in/refresh`). */
export async function refresh(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  token: string,
): Promise<Tokens & { scope: string }> {
  const record = findSignIn(context, token)
  if (record === undefined || record.clientId !== client.id) throw notAuthorized('Invalid Refresh Token')
  if (record.revoked) throw notAuthorized('Refresh Token has been revoked')
  if (record.until <= context.now()) throw notAuthorized('Refresh Token has expired')
  const user = context.state.users.get(record.sub)
  if (user === undefined) throw notAuthorized('Invalid Refresh Token')
  if (!user.enabled) throw notAuthorized('User is disabled.')
  return { ...(await issue(context, pool, client, user, record)), scope: record.scope }
}

export function findSignIn(context: Context, refreshToken: string): SignInRecord | undefined {
  const jti = context.state.signInsByRefresh.first(hashOf(refreshToken))
  return jti === undefined ? undefined : context.state.signIns.get(jti)
}

/** Ends every sign-in of a user: refresh tokens, and access tokens for Cognito's own API (`tokens/global-sign-out-access`). */
export function signOutEverywhere(context: Context, user: UserRecord): void {
  for (const jti of context.state.signInsOfUser.find(user.sub)) revoke(context, jti)
}

export function revoke(context: Context, originJti: string): void {
  const record = context.state.signIns.get(originJti)
  if (record && !record.revoked) context.commit(['signIn', originJti, { ...record, revoked: true }])
}

/** The issuer in the tokens: the endpoint and the pool, put together as on AWS. */
export function issuerOf(context: Context, poolId: string): string {
  return `${context.endpoint}/${poolId}`
}

/**
 * The user and the sign-in of an access token, with everything checked: signature by the pool's access key, RS256 only,
 * token_use, expiry, revocation. An ID token does not pass, nor one that another key signed.
 */
export async function readAccessToken(
  context: Context,
  token: string,
): Promise<{ user: UserRecord; record: SignInRecord; claims: JWTPayload }> {
  const { decodeJwt, importJWK, jwtVerify, errors } = await import('jose')
  let claims: JWTPayload
  try {
    const poolId = String(decodeJwt(token).iss).split('/').at(-1) ?? ''
    const keys = context.state.keys.get(poolId)
    if (keys === undefined) throw notAuthorized('Invalid Access Token')
    const key = await importJWK(publicKey(keys.access), 'RS256')
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      currentDate: new Date(context.now()),
    })
    claims = payload
    if (protectedHeader.kid !== keys.access.kid) throw notAuthorized('Invalid Access Token')
  } catch (error) {
    throw notAuthorized(error instanceof errors.JWTExpired ? 'Access Token has expired' : 'Invalid Access Token')
  }
  const record = context.state.signIns.get(String(claims.origin_jti))
  if (claims.token_use !== 'access' || record === undefined || record.sub !== claims.sub)
    throw notAuthorized('Invalid Access Token')
  if (record.revoked) throw notAuthorized('Access Token has been revoked')
  const user = context.state.users.get(record.sub)
  if (user === undefined) throw userNotFound()
  if (!user.enabled) throw notAuthorized('User is disabled.')
  return { user, record, claims }
}

async function issue(
  context: Context,
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
  record: SignInRecord,
): Promise<Tokens> {
  const keys = await keysOf(context, pool)
  const { SignJWT } = await import('jose')
  const signing = await importKeys(keys)
  const now = Math.floor(context.now() / 1000)
  const expiresIn = tokenSeconds(client.settings, 'AccessToken')
  const common = {
    sub: user.sub,
    iss: issuerOf(context, pool.id),
    origin_jti: record.originJti,
    event_id: newUuid(),
    auth_time: Math.floor(record.authTime / 1000),
    iat: now,
  }
  const sign = (claims: JWTPayload, life: number, key: 'id' | 'access'): Promise<string> =>
    new SignJWT({ ...common, ...claims, exp: now + life, jti: newUuid() })
      .setProtectedHeader({ kid: String(keys[key].kid), alg: 'RS256' })
      .sign(signing[key])
  const [accessToken, idToken] = await Promise.all([
    sign(
      { client_id: client.id, token_use: 'access', scope: record.scope, username: user.username },
      expiresIn,
      'access',
    ),
    sign(
      {
        ...idClaims(client, user, record.scope),
        aud: client.id,
        token_use: 'id',
        'cognito:username': user.username,
        ...(record.nonce === undefined ? {} : { nonce: record.nonce }),
      },
      tokenSeconds(client.settings, 'IdToken'),
      'id',
    ),
  ])
  return { accessToken, idToken, refreshToken: undefined, expiresIn }
}

/** What an ID token tells of a user: what the client may read and the scopes ask for; *_verified as booleans (`tokens/id-claims`). */
function idClaims(client: ClientRecord, user: UserRecord, scope: string): Record<string, unknown> {
  const claims: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(readable(client, user, scope)))
    claims[name] = name.endsWith('_verified') ? value === 'true' : value
  return claims
}

/** The attributes that a client may see under these scopes; `openid` alone or the API's scope means all [DOC]. */
export function readable(client: ClientRecord, user: UserRecord, scope: string): Record<string, string> {
  const scopes = scope.split(' ')
  const asked = ['email', 'phone', 'profile'].filter((one) => scopes.includes(one))
  const allowed = client.settings.ReadAttributes
  const fits = (name: string): boolean =>
    asked.length === 0 ||
    scopes.includes(API_SCOPE) ||
    asked.includes(name.startsWith('email') ? 'email' : name.startsWith('phone_number') ? 'phone' : 'profile')
  return Object.fromEntries(
    Object.entries(user.attributes).filter(([name]) => fits(name) && (!allowed?.length || allowed.includes(name))),
  )
}

function importKeys(keys: KeysRecord): Promise<{ id: CryptoKey | Uint8Array; access: CryptoKey | Uint8Array }> {
  const known = cryptoKeys.get(keys)
  if (known) return known
  const made = import('jose').then(async ({ importJWK }) => {
    const [id, access] = await Promise.all([importJWK(keys.id as JWK, 'RS256'), importJWK(keys.access as JWK, 'RS256')])
    return { id, access }
  })
  cryptoKeys.set(keys, made)
  return made
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
