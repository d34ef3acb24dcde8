import { expect, test } from 'vitest'
import { CALLBACK, errorOf, freshAccount, stepNine } from './account.ts'

test('a pool made with nothing but a name has the defaults of the API', async () => {
  const { cognito } = await freshAccount()
  const { UserPool: made } = await cognito.createUserPool({ PoolName: 'minimal' })
  const { UserPool: pool } = await cognito.describeUserPool({ UserPoolId: made?.Id })
  expect(pool?.Id).toMatch(/^us-east-1_[0-9A-Za-z]{9}$/)
  expect(pool).toMatchObject({
    Arn: `arn:aws:cognito-idp:us-east-1:000000000000:userpool/${pool?.Id}`,
    DeletionProtection: 'INACTIVE',
    MfaConfiguration: 'OFF',
    UserPoolTier: 'ESSENTIALS',
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
  })
  expect(pool?.Policies?.PasswordPolicy).toEqual({
    MinimumLength: 8,
    RequireLowercase: true,
    RequireNumbers: true,
    RequireSymbols: true,
    RequireUppercase: true,
    TemporaryPasswordValidityDays: 7,
  })
  expect(pool?.SchemaAttributes?.length).toBeGreaterThanOrEqual(20)
  expect(pool?.AutoVerifiedAttributes).toBeUndefined()
  expect(pool?.Domain).toBeUndefined()
  expect(pool?.CreationDate).toBeInstanceOf(Date)
})

test('what an update of a pool leaves out returns to its default, except the feature plan', async () => {
  const { cognito } = await freshAccount()
  const made = await cognito.createUserPool({
    PoolName: 'before',
    UserPoolTier: 'LITE',
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    AutoVerifiedAttributes: ['email'],
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  })
  const UserPoolId = made.UserPool?.Id
  await cognito.updateUserPool({ UserPoolId, VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } })
  const { UserPool: pool } = await cognito.describeUserPool({ UserPoolId })
  expect(pool?.VerificationMessageTemplate?.DefaultEmailOption).toBe('CONFIRM_WITH_LINK')
  expect(pool?.AutoVerifiedAttributes).toBeUndefined()
  expect(pool?.AdminCreateUserConfig?.AllowAdminCreateUserOnly).toBe(false)
  expect(pool).toMatchObject({ UserPoolTier: 'LITE', UsernameAttributes: ['email'], Name: 'before' })
})

test('an alias and sign-in by e-mail together are refused, and so is a name that is too long', async () => {
  const { cognito } = await freshAccount()
  const both = cognito.createUserPool({ PoolName: 'x', AliasAttributes: ['email'], UsernameAttributes: ['email'] })
  expect((await errorOf(both)).name).toBe('InvalidParameterException')
  const long = await errorOf(cognito.createUserPool({ PoolName: 'x'.repeat(129) }))
  expect(long.name).toBe('InvalidParameterException')
  expect(long.message).toMatch(/^1 validation error detected: Value 'x+' at 'poolName' failed to satisfy constraint/)
})

test('a pool name in place of a pool id is an invalid parameter, an unknown id is not found', async () => {
  const { cognito } = await freshAccount()
  expect((await errorOf(cognito.describeUserPool({ UserPoolId: 'My pool' }))).name).toBe('InvalidParameterException')
  expect(await errorOf(cognito.describeUserPool({ UserPoolId: 'us-east-1_abcdefghi' }))).toEqual({
    name: 'ResourceNotFoundException',
    message: 'User pool us-east-1_abcdefghi does not exist.',
  })
})

test('a list of pools comes in pages and tells no more than AWS does', async () => {
  const { cognito } = await freshAccount()
  for (const PoolName of ['one', 'two', 'three']) await cognito.createUserPool({ PoolName })
  const first = await cognito.listUserPools({ MaxResults: 2 })
  expect(first.UserPools?.map((pool) => pool.Name)).toEqual(['one', 'two'])
  expect(Object.keys(first.UserPools?.[0] ?? {}).toSorted()).toEqual([
    'CreationDate',
    'Id',
    'LambdaConfig',
    'LastModifiedDate',
    'Name',
  ])
  const second = await cognito.listUserPools({ MaxResults: 2, NextToken: first.NextToken })
  expect(second.UserPools?.map((pool) => pool.Name)).toEqual(['three'])
  expect(second.NextToken).toBeUndefined()
  expect((await errorOf(cognito.listUserPools({ MaxResults: undefined }))).name).toBe('InvalidParameterException')
})

test('a pool cannot be deleted while it is protected or has a domain', async () => {
  const fresh = await freshAccount()
  const { cognito } = fresh
  const { UserPoolId } = await stepNine(fresh, { pool: { DeletionProtection: 'ACTIVE' } })
  expect((await errorOf(cognito.deleteUserPool({ UserPoolId }))).name).toBe('InvalidParameterException')
  await cognito.updateUserPool({ UserPoolId })
  expect((await errorOf(cognito.deleteUserPool({ UserPoolId }))).message).toMatch(/domain configured/)
  await cognito.deleteUserPoolDomain({ UserPoolId, Domain: 'my-chocolate' })
  await cognito.deleteUserPool({ UserPoolId })
  expect((await errorOf(cognito.describeUserPool({ UserPoolId }))).name).toBe('ResourceNotFoundException')
})

test('a client made with nothing but a name has the defaults of the API, and lists never show a secret', async () => {
  const { cognito } = await freshAccount()
  const { UserPool } = await cognito.createUserPool({ PoolName: 'p' })
  const UserPoolId = UserPool?.Id
  const { UserPoolClient: client } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'web',
    GenerateSecret: true,
  })
  expect(client).toMatchObject({
    RefreshTokenValidity: 30,
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    PreventUserExistenceErrors: 'LEGACY',
  })
  expect(client?.ExplicitAuthFlows).toBeUndefined()
  expect(client?.ClientSecret).toMatch(/^\w{51}$/)
  const { UserPoolClients } = await cognito.listUserPoolClients({ UserPoolId, MaxResults: 5 })
  expect(UserPoolClients).toEqual([{ ClientId: client?.ClientId, ClientName: 'web', UserPoolId }])
  await cognito.updateUserPoolClient({ UserPoolId, ClientId: client?.ClientId, PreventUserExistenceErrors: 'ENABLED' })
  await cognito.updateUserPoolClient({ UserPoolId, ClientId: client?.ClientId })
  const after = await cognito.describeUserPoolClient({ UserPoolId, ClientId: client?.ClientId })
  expect(after.UserPoolClient).toMatchObject({ PreventUserExistenceErrors: 'LEGACY', ClientName: 'web' })
  expect(after.UserPoolClient?.ClientSecret).toBe(client?.ClientSecret)
})

test('callbacks, flows and scopes are checked as AWS checks them', async () => {
  const { cognito } = await freshAccount()
  const { UserPool } = await cognito.createUserPool({ PoolName: 'p' })
  const make = (change: object) =>
    errorOf(
      cognito.createUserPoolClient({
        UserPoolId: UserPool?.Id,
        ClientName: 'web',
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid'],
        CallbackURLs: [CALLBACK],
        ...change,
      }),
    ).then((error) => error.name)
  expect(await make({ CallbackURLs: ['http://localhost:8080/x', 'http://127.0.0.1', 'myapp://here'] })).toBe('no error')
  expect(await make({ CallbackURLs: ['http://example.com'] })).toBe('InvalidParameterException')
  expect(await make({ CallbackURLs: ['https://example.com/#here'] })).toBe('InvalidParameterException')
  expect(await make({ CallbackURLs: ['javascript:alert(1)'] })).toBe('InvalidParameterException')
  expect(await make({ AllowedOAuthFlows: [] })).toBe('InvalidParameterException')
  expect(await make({ AllowedOAuthScopes: undefined })).toBe('InvalidParameterException')
  expect(await make({ CallbackURLs: [] })).toBe('InvalidOAuthFlowException')
  expect(await make({ AllowedOAuthScopes: ['openid', 'emial'] })).toBe('ScopeDoesNotExistException')
})

test('a domain: an unknown one is empty, a reserved word or a taken one is refused, the pool shows its prefix', async () => {
  const fresh = await freshAccount()
  const { cognito } = fresh
  const { UserPoolId } = await stepNine(fresh)
  expect((await cognito.describeUserPoolDomain({ Domain: 'nobody' })).DomainDescription).toEqual({})
  const { DomainDescription } = await cognito.describeUserPoolDomain({ Domain: 'my-chocolate' })
  expect(DomainDescription).toMatchObject({
    UserPoolId,
    Status: 'ACTIVE',
    ManagedLoginVersion: 1,
    AWSAccountId: '000000000000',
  })
  expect((await cognito.describeUserPool({ UserPoolId })).UserPool?.Domain).toBe('my-chocolate')
  const other = (await cognito.createUserPool({ PoolName: 'other' })).UserPool?.Id
  const make = (Domain: string) => errorOf(cognito.createUserPoolDomain({ UserPoolId: other, Domain }))
  expect((await make('my-cognito-app')).message).toBe('Domain cannot contain reserved word: cognito')
  expect((await make('my-chocolate')).message).toMatch(/^Domain already associated/)
  expect((await make('Upper_Case')).name).toBe('InvalidParameterException')
})

test('a client has one branding style or none', async () => {
  const fresh = await freshAccount()
  const { cognito } = fresh
  const { UserPoolId, ClientId } = await stepNine(fresh)
  const describe = () => cognito.describeManagedLoginBrandingByClient({ UserPoolId, ClientId })
  const create = () => cognito.createManagedLoginBranding({ UserPoolId, ClientId, UseCognitoProvidedValues: true })
  expect((await errorOf(describe())).name).toBe('ResourceNotFoundException')
  const { ManagedLoginBranding } = await create()
  expect((await errorOf(create())).name).toBe('ManagedLoginBrandingExistsException')
  expect((await describe()).ManagedLoginBranding).toMatchObject({ UserPoolId, UseCognitoProvidedValues: true })
  const ManagedLoginBrandingId = ManagedLoginBranding?.ManagedLoginBrandingId
  await cognito.deleteManagedLoginBranding({ UserPoolId, ManagedLoginBrandingId })
  expect((await errorOf(describe())).name).toBe('ResourceNotFoundException')
})

test('tags are set, added, taken away and shown, the same everywhere', async () => {
  const { cognito } = await freshAccount()
  const { UserPool } = await cognito.createUserPool({ PoolName: 'tagged', UserPoolTags: { course: 'web' } })
  const ResourceArn = UserPool?.Arn
  const UserPoolId = UserPool?.Id
  await cognito.tagResource({ ResourceArn, Tags: { year: '2', owner: '' } })
  const all = { course: 'web', year: '2', owner: '' }
  expect((await cognito.listTagsForResource({ ResourceArn })).Tags).toEqual(all)
  expect((await cognito.describeUserPool({ UserPoolId })).UserPool?.UserPoolTags).toEqual(all)
  await cognito.untagResource({ ResourceArn, TagKeys: ['owner', 'nobody'] })
  expect((await cognito.listTagsForResource({ ResourceArn })).Tags).toEqual({ course: 'web', year: '2' })
  await cognito.updateUserPool({ UserPoolId, UserPoolTags: { only: 'this' } })
  expect((await cognito.listTagsForResource({ ResourceArn })).Tags).toEqual({ only: 'this' })

  const tag = (arn: string | undefined, Tags: Record<string, string>) =>
    errorOf(cognito.tagResource({ ResourceArn: arn, Tags }))
  expect((await tag(`${ResourceArn}x`, { a: 'b' })).name).toBe('ResourceNotFoundException')
  expect((await tag('arn:aws:s3:us-east-1:000000000000:bucket', { a: 'b' })).name).toBe('InvalidParameterException')
  expect((await tag(ResourceArn, { 'aws:mine': 'b' })).name).toBe('InvalidParameterException')
  expect((await tag(ResourceArn, { ['k'.repeat(129)]: 'b' })).name).toBe('InvalidParameterException')
})

test('custom attributes can be added to a pool, once each', async () => {
  const { cognito } = await freshAccount()
  const { UserPool } = await cognito.createUserPool({ PoolName: 'custom' })
  const UserPoolId = UserPool?.Id ?? ''
  const add = (...CustomAttributes: { Name: string; Required?: boolean }[]) =>
    errorOf(
      cognito.addCustomAttributes({
        UserPoolId,
        CustomAttributes: CustomAttributes.map((one) => ({ AttributeDataType: 'String', ...one })),
      }),
    )
  expect((await add({ Name: 'taste' })).name).toBe('no error')
  expect((await add({ Name: 'taste' })).name).toBe('InvalidParameterException')
  expect((await add({ Name: 'other', Required: true })).name).toBe('InvalidParameterException')
  await cognito.adminCreateUser({
    UserPoolId,
    Username: 'ana',
    UserAttributes: [{ Name: 'custom:taste', Value: 'dark' }],
  })
  const { UserAttributes } = await cognito.adminGetUser({ UserPoolId, Username: 'ana' })
  expect(UserAttributes).toContainEqual({ Name: 'custom:taste', Value: 'dark' })
})
