import type { ContractContext } from '../context/context.ts'
import { has, holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

/** A user who signed in by the API. */
async function signedIn(context: ContractContext) {
  const app = await context.sharedApp()
  const email = context.email()
  const sub = await context.user(app.poolId, email)
  return { ...app, email, sub, tokens: await context.signIn(app.clientId, email) }
}

/** A part of a token: 0 its header, 1 its claims. */
function part(token: string, index: 0 | 1): Readonly<Record<string, unknown>> {
  const text = need('a part of the token', token.split('.')[index]).replaceAll('-', '+').replaceAll('_', '/')
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>
}

const keysOf = async (issuer: unknown) => {
  const answer = await fetch(`${String(issuer)}/.well-known/jwks.json`)
  return ((await answer.json()) as { keys: readonly (JsonWebKey & { kid: string })[] }).keys
}

/** Whether one of these keys signed the token (RS256). */
async function isSigned(token: string, key: JsonWebKey): Promise<boolean> {
  const [header = '', claims = '', signature = ''] = token.split('.')
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('jwk', key, algorithm, false, ['verify'])
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
  return crypto.subtle.verify(algorithm, imported, bytes, new TextEncoder().encode(`${header}.${claims}`))
}

export default defineTopic('tokens', 'Tokens', [
  {
    id: 'tokens/access-claims',
    behaviour: 'An access token names sub, issuer, client_id, user name and what it is for, and has no audience.',
    source: 'FIELD',
    run: async (context) => {
      const { clientId, poolId, sub, tokens } = await signedIn(context)
      const claims = part(tokens.access, 1)
      has('claims', claims, { sub, client_id: clientId, username: sub, token_use: 'access' })
      same('aud', claims.aud, undefined)
      holds('an issuer that ends in the pool id', String(claims.iss).endsWith(`/${poolId}`), claims.iss)
      for (const name of ['origin_jti', 'event_id', 'jti']) matches(name, claims[name], /^[0-9a-f-]{36}$/)
    },
  },
  {
    id: 'tokens/access-times',
    behaviour:
      'An access token says when it was signed in, made, and when it ends, in seconds; by default after an hour.',
    source: 'FIELD',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      const { auth_time, iat, exp } = part(tokens.access, 1)
      holds('auth_time, a number', typeof auth_time === 'number', auth_time)
      same('exp - iat', Number(exp) - Number(iat), 3600)
    },
  },
  {
    id: 'tokens/api-scope',
    behaviour: 'A sign-in by the API has the scope aws.cognito.signin.user.admin.',
    source: 'FIELD',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      same('scope', part(tokens.access, 1).scope, 'aws.cognito.signin.user.admin')
    },
  },
  {
    id: 'tokens/id-claims',
    behaviour: 'An ID token has the client as its audience, and the e-mail address; email_verified is a boolean.',
    source: 'FIELD',
    run: async (context) => {
      const { clientId, email, sub, tokens } = await signedIn(context)
      const expected = { sub, aud: clientId, token_use: 'id', email, email_verified: true, 'cognito:username': sub }
      has('claims', part(tokens.id, 1), expected)
    },
  },
  {
    id: 'tokens/two-keys',
    behaviour: 'A pool publishes its keys under its issuer; the header of a token says which one signed it.',
    source: 'FIELD',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      const keys = await keysOf(part(tokens.access, 1).iss)
      holds('two keys', keys.length === 2, keys.length)
      for (const token of [tokens.access, tokens.id]) {
        const { kid, alg } = part(token, 0)
        same('alg', alg, 'RS256')
        const key = need(
          `the key ${String(kid)}`,
          keys.find((each) => each.kid === kid),
        )
        holds('a signature of that key', await isSigned(token, key), 'another one')
      }
    },
  },
  {
    id: 'tokens/public-keys-only',
    behaviour: 'Of the keys only the public half is published, and ID and access tokens have different ones.',
    source: 'KNOW',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      for (const key of await keysOf(part(tokens.access, 1).iss))
        same(
          'private members',
          ['d', 'p', 'q', 'dp', 'dq', 'qi'].filter((name) => name in key),
          [],
        )
      holds('another kid', part(tokens.id, 0).kid !== part(tokens.access, 0).kid, 'the same kid')
    },
  },
  {
    id: 'tokens/get-user',
    behaviour: 'GetUser tells whom an access token belongs to.',
    source: 'MODEL',
    run: async (context) => {
      const { sub, tokens } = await signedIn(context)
      same('Username', (await context.cognito.getUser({ AccessToken: tokens.access })).Username, sub)
    },
  },
  {
    id: 'tokens/id-token-is-no-access-token',
    behaviour: 'GetUser refuses an ID token.',
    source: 'DOC',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      await refused(context.cognito.getUser({ AccessToken: tokens.id }), 'NotAuthorizedException')
    },
  },
  {
    id: 'tokens/forged',
    behaviour: 'GetUser refuses a token whose claims were changed, and one without a signature.',
    source: 'KNOW',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      const [header = '', , signature = ''] = tokens.access.split('.')
      const encode = (value: unknown) =>
        btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
      const claims = encode({ ...part(tokens.access, 1), username: 'somebody-else' })
      for (const AccessToken of [`${header}.${claims}.${signature}`, `${encode({ alg: 'none' })}.${claims}.`])
        await refused(context.cognito.getUser({ AccessToken }), 'NotAuthorizedException', 'InvalidParameterException')
    },
  },
  {
    id: 'tokens/global-sign-out-access',
    behaviour: 'After GlobalSignOut Cognito refuses the access token.',
    source: 'DOC',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      await context.cognito.globalSignOut({ AccessToken: tokens.access })
      await refused(context.cognito.getUser({ AccessToken: tokens.access }), 'NotAuthorizedException')
    },
  },
  {
    id: 'tokens/global-sign-out-refresh',
    behaviour: 'After GlobalSignOut the refresh token is refused.',
    source: 'DOC',
    run: async (context) => {
      const { clientId: ClientId, tokens } = await signedIn(context)
      await context.cognito.globalSignOut({ AccessToken: tokens.access })
      const AuthParameters = { REFRESH_TOKEN: tokens.refresh }
      const call = context.cognito.initiateAuth({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters })
      await refused(call, 'NotAuthorizedException')
    },
  },
  {
    id: 'tokens/signature-outlives-sign-out',
    behaviour: 'After GlobalSignOut the signature of a token is still good: who verifies it alone does not notice.',
    source: 'DOC',
    run: async (context) => {
      const { tokens } = await signedIn(context)
      await context.cognito.globalSignOut({ AccessToken: tokens.access })
      const keys = await keysOf(part(tokens.access, 1).iss)
      const key = need(
        'the key',
        keys.find(({ kid }) => kid === part(tokens.access, 0).kid),
      )
      holds('a good signature', await isSigned(tokens.access, key), 'another one')
    },
  },
  {
    id: 'tokens/revoke',
    behaviour: 'After RevokeToken the refresh token and the access tokens that came from it are refused.',
    source: 'DOC',
    run: async (context) => {
      const { clientId: ClientId, tokens } = await signedIn(context)
      await context.cognito.revokeToken({ ClientId, Token: tokens.refresh })
      const AuthParameters = { REFRESH_TOKEN: tokens.refresh }
      const call = context.cognito.initiateAuth({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters })
      await refused(call, 'NotAuthorizedException')
      await refused(context.cognito.getUser({ AccessToken: tokens.access }), 'NotAuthorizedException')
    },
  },
  {
    id: 'tokens/revoke-other-sign-ins',
    behaviour: 'RevokeToken ends one sign-in and leaves the others.',
    source: 'DOC',
    run: async (context) => {
      const { clientId: ClientId, email, tokens } = await signedIn(context)
      const other = await context.signIn(ClientId, email)
      await context.cognito.revokeToken({ ClientId, Token: tokens.refresh })
      await context.cognito.getUser({ AccessToken: other.access })
    },
  },
  {
    id: 'tokens/revoke-twice',
    behaviour: 'Revoking twice is no error.',
    source: 'DOC',
    run: async (context) => {
      const { clientId: ClientId, tokens } = await signedIn(context)
      for (let turn = 0; turn < 2; turn++) await context.cognito.revokeToken({ ClientId, Token: tokens.refresh })
    },
  },
])
