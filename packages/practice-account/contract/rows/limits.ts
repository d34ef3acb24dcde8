import type { ContractContext } from '../context/context.ts'
import { holds, matches, refused } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'

/** One limit: the call that breaks it, and one that does not. */
function limit(
  name: string,
  behaviour: string,
  over: (context: ContractContext) => Promise<unknown>,
  within: (context: ContractContext) => Promise<unknown>,
): Row {
  return {
    id: `limits/${name}`,
    behaviour,
    source: 'MODEL',
    run: async (context) => {
      await within(context)
      await refused(over(context), 'InvalidParameterException')
    },
  }
}

const withClient = (change: Parameters<ContractContext['client']>[1]) => async (context: ContractContext) =>
  context.client(await context.pool(), change)

const text = (message: string) => ({ VerificationMessageTemplate: { EmailMessageByLink: message } })

export default defineTopic('limits', 'Limits', [
  limit(
    'pool-name-length',
    'A pool name has 1 to 128 characters.',
    ({ pool }) => pool({ PoolName: 'x'.repeat(129) }),
    ({ pool }) => pool({ PoolName: 'x'.repeat(128) }),
  ),
  limit(
    'pool-name-characters',
    'A pool name has letters, figures, blanks and + = , . @ - only.',
    ({ pool }) => pool({ PoolName: 'sweets & more' }),
    ({ pool }) => pool({ PoolName: 'sweets + more, @home' }),
  ),
  limit(
    'client-name-length',
    'A client name has 1 to 128 characters.',
    withClient({ ClientName: 'x'.repeat(129) }),
    withClient({ ClientName: 'x'.repeat(128) }),
  ),
  limit(
    'pool-id-form',
    'A pool id is a region, an underscore and letters or figures; a name in its place is an invalid parameter.',
    ({ cognito }) => cognito.describeUserPool({ UserPoolId: 'My pool' }),
    async ({ cognito, pool }) => cognito.describeUserPool({ UserPoolId: await pool() }),
  ),
  limit(
    'client-id-form',
    'A client id has letters, figures, underscore and plus only.',
    async ({ cognito, pool }) => cognito.describeUserPoolClient({ UserPoolId: await pool(), ClientId: 'my-client' }),
    withClient({}),
  ),
  limit(
    'username-length',
    'A user name has 1 to 128 characters.',
    async ({ cognito, pool }) => cognito.adminCreateUser({ UserPoolId: await pool(), Username: 'x'.repeat(129) }),
    async ({ cognito, pool }) => cognito.adminCreateUser({ UserPoolId: await pool(), Username: 'x'.repeat(128) }),
  ),
  limit(
    'password-length',
    'A password has at most 256 characters.',
    async ({ cognito, app }) =>
      cognito.signUp({
        ClientId: (await app()).clientId,
        Username: 'a@example.com',
        Password: `Aa1!${'x'.repeat(253)}`,
      }),
    async ({ app, signUp, email }) => signUp((await app()).clientId, email()),
  ),
  limit(
    'password-length-policy',
    'A password policy asks for 6 to 99 characters.',
    ({ pool }) => pool({ Policies: { PasswordPolicy: { MinimumLength: 5 } } }),
    ({ pool }) => pool({ Policies: { PasswordPolicy: { MinimumLength: 6 } } }),
  ),
  limit(
    'list-users-limit',
    'ListUsers takes a Limit of 0 to 60.',
    async ({ cognito, pool }) => cognito.listUsers({ UserPoolId: await pool(), Limit: 61 }),
    async ({ cognito, pool }) => cognito.listUsers({ UserPoolId: await pool(), Limit: 60 }),
  ),
  limit(
    'list-pools-max-results',
    'ListUserPools takes MaxResults of 1 to 60.',
    ({ cognito }) => cognito.listUserPools({ MaxResults: 61 }),
    ({ cognito }) => cognito.listUserPools({ MaxResults: 60 }),
  ),
  limit(
    'list-pools-needs-max-results',
    'ListUserPools needs MaxResults.',
    ({ cognito }) => cognito.listUserPools({ MaxResults: undefined }),
    ({ cognito }) => cognito.listUserPools({ MaxResults: 1 }),
  ),
  limit(
    'list-clients-max-results',
    'ListUserPoolClients takes MaxResults of 1 to 60.',
    async ({ cognito, pool }) => cognito.listUserPoolClients({ UserPoolId: await pool(), MaxResults: 0 }),
    async ({ cognito, pool }) => cognito.listUserPoolClients({ UserPoolId: await pool(), MaxResults: 60 }),
  ),
  limit(
    'filter-length',
    'A filter of ListUsers has at most 256 characters.',
    async ({ cognito, pool }) =>
      cognito.listUsers({ UserPoolId: await pool(), Filter: `username = "${'x'.repeat(250)}"` }),
    async ({ cognito, pool }) => cognito.listUsers({ UserPoolId: await pool(), Filter: 'username = "x"' }),
  ),
  limit(
    'callbacks',
    'A client has at most 100 callback URLs.',
    withClient({ CallbackURLs: Array.from({ length: 101 }, (_, index) => `https://example.com/${index}`) }),
    withClient({ CallbackURLs: Array.from({ length: 100 }, (_, index) => `https://example.com/${index}`) }),
  ),
  limit(
    'callback-length',
    'A callback URL has at most 1024 characters.',
    withClient({ CallbackURLs: [`https://example.com/${'x'.repeat(1024)}`] }),
    withClient({ CallbackURLs: [`https://example.com/${'x'.repeat(1000)}`] }),
  ),
  limit(
    'scopes',
    'A client has at most 50 scopes.',
    withClient({ AllowedOAuthScopes: Array.from({ length: 51 }, (_, index) => `server/${index}`) }),
    withClient({ AllowedOAuthScopes: ['openid', 'email', 'profile', 'phone'] }),
  ),
  limit(
    'domain-form',
    'A domain prefix has at most 63 characters, in lower case.',
    async ({ cognito, pool }) => cognito.createUserPoolDomain({ UserPoolId: await pool(), Domain: 'Upper-Case' }),
    async ({ domain, pool }) => domain(await pool()),
  ),
  limit(
    'domain-length',
    'A domain prefix of 64 characters is too long.',
    async ({ cognito, pool }) => cognito.createUserPoolDomain({ UserPoolId: await pool(), Domain: 'x'.repeat(64) }),
    async ({ domain, pool }) => domain(await pool()),
  ),
  limit(
    'auth-session-validity',
    'AuthSessionValidity is 3 to 15 minutes.',
    withClient({ AuthSessionValidity: 16 }),
    withClient({ AuthSessionValidity: 15 }),
  ),
  limit(
    'link-text-length',
    'The mail with a link has at least 6 characters.',
    ({ pool }) => pool(text('click')),
    ({ pool }) => pool(text('Please {##click here##}.')),
  ),
  limit(
    'link-text-has-a-link',
    'The text of the mail with a link has a place for the link: {## … ##}.',
    ({ pool }) => pool(text('Please click here.')),
    ({ pool }) => pool(text('Please {##click here##}.')),
  ),
  limit(
    'code-text-has-a-code',
    'The text of the mail with a code has a place for the code: {####}.',
    ({ pool }) => pool({ EmailVerificationMessage: 'Your code.' }),
    ({ pool }) => pool({ EmailVerificationMessage: 'Your code is {####}.' }),
  ),
  limit(
    'schema-size',
    'A pool is made with at most 50 attributes of its own.',
    ({ pool }) => pool({ Schema: Array.from({ length: 51 }, (_, index) => ({ Name: `a${index}` })) }),
    ({ pool }) => pool({ Schema: [{ Name: 'shoe', AttributeDataType: 'String' }] }),
  ),
  limit(
    'attribute-length',
    'The value of an attribute has at most 2048 characters.',
    async ({ cognito, pool }) =>
      cognito.adminCreateUser({
        UserPoolId: await pool(),
        Username: 'ana',
        UserAttributes: [{ Name: 'name', Value: 'x'.repeat(2049) }],
      }),
    async ({ cognito, pool }) =>
      cognito.adminCreateUser({
        UserPoolId: await pool(),
        Username: 'ana',
        UserAttributes: [{ Name: 'name', Value: 'x'.repeat(2048) }],
      }),
  ),
  {
    id: 'limits/code-length',
    behaviour: 'A confirmation code has 1 to 2048 characters without blanks.',
    source: 'MODEL',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app()
      for (const ConfirmationCode of ['', '12 34', '1'.repeat(2049)])
        await refused(
          cognito.confirmSignUp({ ClientId, Username: email(), ConfirmationCode }),
          'InvalidParameterException',
        )
    },
  },
  {
    id: 'limits/all-at-once',
    behaviour: 'A message about limits counts all breaches of a request.',
    source: 'MODEL',
    run: async ({ cognito }) => {
      const call = cognito.listUsers({ UserPoolId: 'My pool', Limit: 61 })
      const { message } = await refused(call, 'InvalidParameterException')
      matches('message', message, /^2 validation errors? detected/)
      holds('both members in the message', /userPoolId/i.test(message) && /limit/i.test(message), message)
    },
  },
])
