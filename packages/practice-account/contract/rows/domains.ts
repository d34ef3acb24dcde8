import { codeRequest } from '../callback.ts'
import type { ContractContext } from '../context/context.ts'
import { has, holds, need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

export default defineTopic('domains', 'Domains and styles', [
  {
    id: 'domains/unknown',
    behaviour: 'An unused prefix is no error: its description is empty.',
    source: 'FIELD',
    run: async ({ cognito, name }) => {
      const { DomainDescription } = await cognito.describeUserPoolDomain({ Domain: name('none') })
      same('DomainDescription', DomainDescription, {})
    },
  },
  ...['aws', 'amazon', 'cognito'].map((word) => ({
    id: `domains/reserved-${word}`,
    behaviour: `A prefix with “${word}” in it is refused.`,
    source: 'FIELD' as const,
    run: async ({ cognito, pool, name }: ContractContext) => {
      const call = cognito.createUserPoolDomain({ UserPoolId: await pool(), Domain: `${name('d')}-${word}` })
      await refused(call, 'InvalidParameterException')
    },
  })),
  {
    id: 'domains/taken',
    behaviour: 'A prefix that another pool has is refused.',
    source: 'FIELD',
    run: async ({ cognito, pool, domain }) => {
      const Domain = await domain(await pool())
      await refused(cognito.createUserPoolDomain({ UserPoolId: await pool(), Domain }), 'InvalidParameterException')
    },
  },
  {
    id: 'domains/pool-shows-it',
    behaviour: 'DescribeUserPool shows the prefix of the pool, and nothing without one.',
    source: 'FIELD',
    run: async ({ cognito, pool, domain }) => {
      const UserPoolId = await pool()
      same('Domain before', (await cognito.describeUserPool({ UserPoolId })).UserPool?.Domain, undefined)
      const Domain = await domain(UserPoolId)
      same('Domain', (await cognito.describeUserPool({ UserPoolId })).UserPool?.Domain, Domain)
    },
  },
  {
    id: 'domains/description',
    behaviour: 'A domain is described with its pool, its version and a status.',
    source: 'MODEL',
    run: async ({ cognito, pool, domain }) => {
      const UserPoolId = await pool()
      const Domain = await domain(UserPoolId, 2)
      const { DomainDescription } = await cognito.describeUserPoolDomain({ Domain })
      has('DomainDescription', DomainDescription, { UserPoolId, Domain, ManagedLoginVersion: 2 })
      holds('a status', /^(CREATING|UPDATING|ACTIVE)$/.test(DomainDescription?.Status ?? ''), DomainDescription?.Status)
    },
  },
  {
    id: 'domains/deleted',
    behaviour: 'A deleted domain leaves the pool without one.',
    source: 'MODEL',
    run: async ({ cognito, pool, domain }) => {
      const UserPoolId = await pool()
      await cognito.deleteUserPoolDomain({ UserPoolId, Domain: await domain(UserPoolId) })
      same('Domain', (await cognito.describeUserPool({ UserPoolId })).UserPool?.Domain, undefined)
    },
  },
  {
    id: 'domains/no-style-no-page',
    behaviour: 'Managed login (version 2) without a branding style answers “Login pages unavailable” with HTTP 403.',
    source: 'FIELD',
    run: async ({ hosted, browser }) => {
      const { pages, clientId } = await hosted({ version: 2 })
      const query = codeRequest(clientId)
      for (const page of ['login', 'signup']) {
        const answer = await browser().get(`${pages}/${page}?${query}`)
        same(`status of ${page}`, answer.status, 403)
        const text = await answer.text()
        holds('Login pages unavailable', text.includes('Login pages unavailable'), 'another text')
      }
    },
  },
  {
    id: 'domains/no-style-still-redirects',
    behaviour: 'Without a branding style /oauth2/authorize still leads to the sign-in page.',
    source: 'FIELD',
    run: async ({ hosted, browser }) => {
      const { pages, clientId } = await hosted({ version: 2 })
      const query = codeRequest(clientId)
      same('status', (await browser().get(`${pages}/oauth2/authorize?${query}`)).status, 302)
    },
  },
  {
    id: 'domains/classic-needs-no-style',
    behaviour: 'The classic pages (version 1) need no style.',
    source: 'FIELD',
    run: async ({ hosted, browser }) => {
      const { pages, clientId } = await hosted({ version: 1 })
      const query = codeRequest(clientId)
      same('status', (await browser().get(`${pages}/login?${query}`)).status, 200)
    },
  },
  {
    id: 'domains/one-style',
    behaviour: 'A client has one style: a second is ManagedLoginBrandingExistsException.',
    source: 'MODEL',
    run: async ({ cognito, app }) => {
      const { poolId: UserPoolId, clientId: ClientId } = await app()
      const create = () => cognito.createManagedLoginBranding({ UserPoolId, ClientId, UseCognitoProvidedValues: true })
      await create()
      await refused(create(), 'ManagedLoginBrandingExistsException')
    },
  },
  {
    id: 'domains/no-style',
    behaviour: 'The style of a client that has none is ResourceNotFoundException.',
    source: 'MODEL',
    run: async ({ cognito, app }) => {
      const { poolId: UserPoolId, clientId: ClientId } = await app()
      const call = cognito.describeManagedLoginBrandingByClient({ UserPoolId, ClientId })
      await refused(call, 'ResourceNotFoundException')
    },
  },
  {
    id: 'domains/style',
    behaviour: 'A style is described as it was made, and is gone when it is deleted.',
    source: 'MODEL',
    run: async ({ cognito, app }) => {
      const { poolId: UserPoolId, clientId: ClientId } = await app()
      const describe = () => cognito.describeManagedLoginBrandingByClient({ UserPoolId, ClientId })
      await cognito.createManagedLoginBranding({ UserPoolId, ClientId, UseCognitoProvidedValues: true })
      const { ManagedLoginBranding } = await describe()
      has('ManagedLoginBranding', ManagedLoginBranding, { UserPoolId, UseCognitoProvidedValues: true })
      const { ManagedLoginBrandingId } = need('a style', ManagedLoginBranding)
      await cognito.deleteManagedLoginBranding({ UserPoolId, ManagedLoginBrandingId })
      await refused(describe(), 'ResourceNotFoundException')
    },
  },
  {
    id: 'domains/link-needs-a-domain',
    behaviour: 'Where a pool mails links and has no domain, a sign-up is refused, and no user is made.',
    source: 'FIELD',
    run: async ({ cognito, app, email, signUp }) => {
      const link = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' as const } }
      const { poolId, clientId } = await app({ pool: link })
      const address = email()
      const { message } = await refused(signUp(clientId, address), 'InvalidParameterException')
      holds('a domain in the message', message.includes('domain'), message)
      await refused(cognito.adminGetUser({ UserPoolId: poolId, Username: address }), 'UserNotFoundException')
    },
  },
])
