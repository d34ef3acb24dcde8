import { CALLBACK } from '../callback.ts'
import type { ClientChange } from '../context/context.ts'
import { has, holds, refused, same } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'

const OAUTH: ClientChange = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid'],
  CallbackURLs: [CALLBACK],
}

/** A client with OAuth switched on and one thing wrong: it is refused with this error. */
const refusedClient = (name: string, behaviour: string, changes: readonly ClientChange[], error: string): Row => ({
  id: `clients/${name}`,
  behaviour,
  source: 'FIELD',
  run: async ({ pool, client }) => {
    const UserPoolId = await pool()
    await client(UserPoolId, OAUTH)
    for (const change of changes) await refused(client(UserPoolId, { ...OAUTH, ...change }), error)
  },
})

const takenCallback = (name: string, behaviour: string, url: string): Row => ({
  id: `clients/${name}`,
  behaviour,
  source: 'MODEL',
  run: async ({ pool, client }) => void (await client(await pool(), { ...OAUTH, CallbackURLs: [url] })),
})

const refusedCallback = (name: string, behaviour: string, url: string): Row =>
  refusedClient(name, behaviour, [{ CallbackURLs: [url] }], 'InvalidParameterException')

const byDefault = (name: string, behaviour: string, expected: Record<string, unknown>): Row => ({
  id: `clients/${name}`,
  behaviour,
  source: 'MODEL',
  run: async ({ cognito, pool, client }) => {
    const UserPoolId = await pool()
    const { id: ClientId } = await client(UserPoolId)
    const { UserPoolClient } = await cognito.describeUserPoolClient({ UserPoolId, ClientId })
    has('UserPoolClient', UserPoolClient, expected)
  },
})

export default defineTopic('clients', 'App clients', [
  byDefault('refresh-30-days', 'A refresh token lives 30 days unless the client says otherwise.', {
    RefreshTokenValidity: 30,
  }),
  byDefault('oauth-off', 'OAuth is off unless the client switches it on.', { AllowedOAuthFlowsUserPoolClient: false }),
  byDefault('revocation-on', 'Tokens can be revoked unless the client says otherwise.', {
    EnableTokenRevocation: true,
  }),
  byDefault('session-3-minutes', 'A challenge can be answered for 3 minutes unless the client says otherwise.', {
    AuthSessionValidity: 3,
  }),
  byDefault('errors-tell', 'Made by the API, a client tells whether a user exists (LEGACY).', {
    PreventUserExistenceErrors: 'LEGACY',
  }),
  {
    id: 'clients/default-flows',
    behaviour: 'Without ExplicitAuthFlows a client allows SRP and refresh, but no sign-in with the plain password.',
    source: 'MODEL',
    run: async ({ cognito, app, email, user, srp, password }) => {
      const made = await app({ client: { ExplicitAuthFlows: undefined } })
      const address = email()
      await user(made.poolId, address)
      same('SRP', (await srp(made, address, password)).is, 'signed in')
      const plain = cognito.initiateAuth({
        ClientId: made.clientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: address, PASSWORD: password },
      })
      await refused(plain, 'InvalidParameterException')
    },
  },
  {
    id: 'clients/default-flows-untold',
    behaviour: 'DescribeUserPoolClient tells no flows where none were given.',
    source: 'KNOW',
    run: async ({ cognito, pool, client }) => {
      const UserPoolId = await pool()
      const { id: ClientId } = await client(UserPoolId)
      const { UserPoolClient } = await cognito.describeUserPoolClient({ UserPoolId, ClientId })
      same('ExplicitAuthFlows', UserPoolClient?.ExplicitAuthFlows, undefined)
    },
  },
  {
    id: 'clients/secret-form',
    behaviour: 'A client secret is generated only when it is asked for, and has 51 letters and figures.',
    source: 'KNOW',
    run: async ({ pool, client }) => {
      const UserPoolId = await pool()
      holds('no secret', (await client(UserPoolId)).secret === undefined, 'a secret')
      const { secret = '' } = await client(UserPoolId, { GenerateSecret: true })
      holds('51 letters and figures', /^\w{51}$/.test(secret), `${secret.length} characters`)
    },
  },
  {
    id: 'clients/flow-not-enabled',
    behaviour: 'A flow that the client does not allow is InvalidParameterException for every user.',
    source: 'FIELD',
    run: async ({ cognito, app }) => {
      const { clientId: ClientId } = await app({ client: { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] } })
      for (const AuthFlow of ['USER_PASSWORD_AUTH', 'USER_SRP_AUTH'] as const)
        await refused(
          cognito.initiateAuth({
            ClientId,
            AuthFlow,
            AuthParameters: { USERNAME: 'nobody@example.com', PASSWORD: 'x', SRP_A: 'abc' },
          }),
          'InvalidParameterException',
        )
    },
  },
  {
    id: 'clients/no-secret-hash',
    behaviour: 'A client with a secret refuses a request without SECRET_HASH, and the message says so.',
    source: 'FIELD',
    run: async ({ cognito, app, email, password }) => {
      const { clientId: ClientId } = await app({ client: { GenerateSecret: true } })
      const call = cognito.signUp({ ClientId, Username: email(), Password: password })
      const { message } = await refused(call, 'NotAuthorizedException')
      holds('SECRET_HASH in the message', /secret.?hash/i.test(message), message)
    },
  },
  {
    id: 'clients/wrong-secret-hash',
    behaviour: 'A wrong SECRET_HASH is NotAuthorizedException.',
    source: 'FIELD',
    run: async ({ cognito, app, email, password }) => {
      const { clientId: ClientId } = await app({ client: { GenerateSecret: true } })
      const call = cognito.signUp({ ClientId, Username: email(), Password: password, SecretHash: btoa('x'.repeat(32)) })
      await refused(call, 'NotAuthorizedException')
    },
  },
  {
    id: 'clients/right-secret-hash',
    behaviour: 'SECRET_HASH is Base64(HMAC-SHA256(secret, user name as it is sent + client id)).',
    source: 'FIELD',
    run: async ({ cognito, pool, client, email, password }) => {
      const poolId = await pool({ UsernameAttributes: ['email'] })
      const { id: ClientId, secret = '' } = await client(poolId, { GenerateSecret: true })
      const Username = email()
      const bytes = (text: string) => new TextEncoder().encode(text)
      const key = await crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ])
      const hash = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(Username + ClientId)))
      await cognito.signUp({ ClientId, Username, Password: password, SecretHash: btoa(String.fromCharCode(...hash)) })
    },
  },
  takenCallback('callback-https', 'A callback may be https.', 'https://example.com/back?from=cognito'),
  takenCallback('callback-localhost', 'A callback may be http on localhost.', 'http://localhost:3000/back'),
  takenCallback('callback-127', 'A callback may be http on 127.0.0.1.', 'http://127.0.0.1:3000'),
  takenCallback('callback-ipv6', 'A callback may be http on [::1].', 'http://[::1]:3000'),
  takenCallback('callback-app', 'A callback may have the scheme of an app.', 'myapp://back'),
  refusedCallback('callback-http', 'A callback may not be http anywhere else.', 'http://example.com'),
  refusedCallback('callback-fragment', 'A callback may not have a fragment.', 'https://example.com/#here'),
  refusedCallback('callback-script', 'A callback may not be a script.', 'javascript:alert(1)'),
  refusedCallback('callback-relative', 'A callback is a whole address.', '/back'),
  refusedClient(
    'oauth-needs-flows',
    'OAuth needs at least one flow.',
    [{ AllowedOAuthFlows: undefined }, { AllowedOAuthFlows: [] }],
    'InvalidParameterException',
  ),
  refusedClient(
    'oauth-needs-scopes',
    'OAuth needs at least one scope.',
    [{ AllowedOAuthScopes: undefined }],
    'InvalidParameterException',
  ),
  refusedClient(
    'oauth-needs-callbacks',
    'OAuth with the code flow needs at least one callback.',
    [{ CallbackURLs: undefined }, { CallbackURLs: [] }],
    'InvalidOAuthFlowException',
  ),
  refusedClient(
    'unknown-scope',
    'A scope that is not defined is ScopeDoesNotExistException.',
    [{ AllowedOAuthScopes: ['openid', 'emial'] }],
    'ScopeDoesNotExistException',
  ),
  {
    id: 'clients/list-hides-the-secret',
    behaviour: 'ListUserPoolClients tells client id, name and pool id, and never the secret.',
    source: 'MODEL',
    run: async ({ cognito, pool, client }) => {
      const UserPoolId = await pool()
      const { id } = await client(UserPoolId, { GenerateSecret: true, ClientName: 'web' })
      const { UserPoolClients } = await cognito.listUserPoolClients({ UserPoolId, MaxResults: 60 })
      same('UserPoolClients', UserPoolClients, [{ ClientId: id, ClientName: 'web', UserPoolId }])
    },
  },
  {
    id: 'clients/pages-while-deleting',
    behaviour: 'A list of clients can be followed to its end while each of them is deleted.',
    source: 'KNOW',
    run: async ({ cognito, pool, client }) => {
      const UserPoolId = await pool()
      const made = [await client(UserPoolId), await client(UserPoolId), await client(UserPoolId)].map(({ id }) => id)
      const deleted: string[] = []
      let NextToken: string | undefined
      do {
        const page = await cognito.listUserPoolClients({ UserPoolId, MaxResults: 1, NextToken })
        for (const { ClientId = '' } of page.UserPoolClients ?? []) {
          await cognito.deleteUserPoolClient({ UserPoolId, ClientId })
          deleted.push(ClientId)
        }
        NextToken = page.NextToken
      } while (NextToken !== undefined)
      same('clients deleted', deleted.toSorted(), made.toSorted())
    },
  },
  {
    id: 'clients/update-forgets',
    behaviour: 'What UpdateUserPoolClient leaves out returns to its default; the name and the secret stay.',
    source: 'MODEL',
    run: async ({ cognito, pool, client }) => {
      const UserPoolId = await pool()
      const { id: ClientId, secret } = await client(UserPoolId, {
        ClientName: 'web',
        GenerateSecret: true,
        PreventUserExistenceErrors: 'ENABLED',
        RefreshTokenValidity: 5,
      })
      await cognito.updateUserPoolClient({ UserPoolId, ClientId })
      const { UserPoolClient } = await cognito.describeUserPoolClient({ UserPoolId, ClientId })
      has('UserPoolClient', UserPoolClient, {
        ClientName: 'web',
        PreventUserExistenceErrors: 'LEGACY',
        RefreshTokenValidity: 30,
      })
      holds('the same secret', UserPoolClient?.ClientSecret === secret, 'another one')
    },
  },
  {
    id: 'clients/unknown',
    behaviour: 'A client that is not in the pool is ResourceNotFoundException.',
    source: 'MODEL',
    run: async ({ cognito, pool, client }) => {
      const [UserPoolId, other] = [await pool(), await pool()]
      const { id: ClientId } = await client(other)
      await refused(cognito.describeUserPoolClient({ UserPoolId, ClientId }), 'ResourceNotFoundException')
    },
  },
])
