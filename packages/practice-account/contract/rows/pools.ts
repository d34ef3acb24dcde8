import type { ContractContext } from '../context/context.ts'
import { has, holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

export default defineTopic('pools', 'User pools', [
  {
    id: 'pools/id',
    behaviour: 'A pool id is the region, an underscore and nine letters or figures.',
    source: 'FIELD',
    run: async ({ pool, region }) => matches('Id', await pool(), new RegExp(`^${region}_[0-9A-Za-z]{9}$`)),
  },
  {
    id: 'pools/arn',
    behaviour: 'The ARN of a pool holds the region, an account number of twelve figures and the pool id.',
    source: 'FIELD',
    run: async ({ cognito, pool, region }) => {
      const UserPoolId = await pool()
      const { UserPool } = await cognito.describeUserPool({ UserPoolId })
      matches('Arn', UserPool?.Arn, new RegExp(`^arn:aws:cognito-idp:${region}:\\d{12}:userpool/${UserPoolId}$`))
    },
  },
  {
    id: 'pools/default-password-policy',
    behaviour:
      'Without a password policy a pool asks for 8 characters with upper case, lower case, a number and a symbol, and temporary passwords live 7 days.',
    source: 'FIELD',
    run: async ({ cognito, pool }) => {
      const { UserPool } = await cognito.describeUserPool({ UserPoolId: await pool() })
      has('PasswordPolicy', UserPool?.Policies?.PasswordPolicy, {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      })
    },
  },
  ...(
    [
      ['mfa-off', 'A new pool has no second factor.', { MfaConfiguration: 'OFF' }],
      [
        'visitors-may-sign-up',
        'In a new pool visitors may sign up.',
        { AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } },
      ],
      [
        'mails-a-code',
        'A new pool verifies by a code, not by a link.',
        { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' } },
      ],
      [
        'default-mail',
        "A new pool mails by Cognito's own sender.",
        { EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' } },
      ],
      ['tier', 'A new pool has the feature plan Essentials.', { UserPoolTier: 'ESSENTIALS' }],
      ['no-protection', 'A new pool may be deleted.', { DeletionProtection: 'INACTIVE' }],
    ] as const
  ).map(([name, behaviour, expected]) => ({
    id: `pools/${name}`,
    behaviour,
    source: 'KNOW' as const,
    run: async ({ cognito, pool }: ContractContext) => {
      const { UserPool } = await cognito.describeUserPool({ UserPoolId: await pool() })
      has('UserPool', UserPool, expected)
    },
  })),
  {
    id: 'pools/standard-attributes',
    behaviour: 'A new pool has at least 20 standard attributes, among them sub and email.',
    source: 'KNOW',
    run: async ({ cognito, pool }) => {
      const { UserPool } = await cognito.describeUserPool({ UserPoolId: await pool() })
      const names = UserPool?.SchemaAttributes?.map(({ Name }) => Name) ?? []
      holds('at least 20 attributes', names.length >= 20, names.length)
      holds(
        'sub, email and email_verified',
        ['sub', 'email', 'email_verified'].every((one) => names.includes(one)),
        names,
      )
    },
  },
  {
    id: 'pools/case-matters-by-default',
    behaviour: 'Without UsernameConfiguration two spellings in other case are two users.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool()
      await cognito.adminCreateUser({ UserPoolId, Username: 'ana' })
      await refused(cognito.adminGetUser({ UserPoolId, Username: 'Ana' }), 'UserNotFoundException')
      await cognito.adminCreateUser({ UserPoolId, Username: 'Ana' })
    },
  },
  {
    id: 'pools/case-may-be-ignored',
    behaviour: 'With CaseSensitive false a user is found in any case, and refused in another case.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool({ UsernameConfiguration: { CaseSensitive: false } })
      await cognito.adminCreateUser({ UserPoolId, Username: 'ana' })
      await cognito.adminGetUser({ UserPoolId, Username: 'ANA' })
      await refused(cognito.adminCreateUser({ UserPoolId, Username: 'Ana' }), 'UsernameExistsException')
    },
  },
  {
    id: 'pools/alias-or-username',
    behaviour: 'AliasAttributes and UsernameAttributes together are refused.',
    source: 'FIELD',
    run: async ({ pool }) => {
      const both = pool({ AliasAttributes: ['email'], UsernameAttributes: ['email'] })
      await refused(both, 'InvalidParameterException')
    },
  },
  {
    id: 'pools/update-forgets',
    behaviour: 'What UpdateUserPool leaves out returns to its default.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool({
        AutoVerifiedAttributes: ['email'],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      })
      await cognito.updateUserPool({ UserPoolId })
      const { UserPool } = await cognito.describeUserPool({ UserPoolId })
      same('AllowAdminCreateUserOnly', UserPool?.AdminCreateUserConfig?.AllowAdminCreateUserOnly, false)
      same('AutoVerifiedAttributes', UserPool?.AutoVerifiedAttributes ?? [], [])
    },
  },
  {
    id: 'pools/update-keeps-the-tier',
    behaviour: 'UpdateUserPool keeps the feature plan when it is left out.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool({ UserPoolTier: 'LITE' })
      await cognito.updateUserPool({ UserPoolId })
      same('UserPoolTier', (await cognito.describeUserPool({ UserPoolId })).UserPool?.UserPoolTier, 'LITE')
    },
  },
  {
    id: 'pools/update-keeps-the-making',
    behaviour: 'UpdateUserPool keeps the name, and what can only be said when a pool is made.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const made = { UsernameAttributes: ['email' as const], UsernameConfiguration: { CaseSensitive: false } }
      const UserPoolId = await pool({ PoolName: 'before', ...made })
      await cognito.updateUserPool({ UserPoolId })
      has('UserPool', (await cognito.describeUserPool({ UserPoolId })).UserPool, { Name: 'before', ...made })
    },
  },
  {
    id: 'pools/custom-attribute',
    behaviour: 'AddCustomAttributes adds an attribute to a pool, which users then have as custom:NAME.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool()
      await cognito.addCustomAttributes({
        UserPoolId,
        CustomAttributes: [{ Name: 'taste', AttributeDataType: 'String' }],
      })
      const taste = { Name: 'custom:taste', Value: 'dark' }
      await cognito.adminCreateUser({ UserPoolId, Username: 'ana', UserAttributes: [taste] })
      const { UserAttributes } = await cognito.adminGetUser({ UserPoolId, Username: 'ana' })
      same('custom:taste', UserAttributes?.find(({ Name }) => Name === taste.Name)?.Value, taste.Value)
    },
  },
  {
    id: 'pools/custom-attribute-refused',
    behaviour: 'A custom attribute can be added once, and can never be required.',
    source: 'DOC',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool()
      const add = (Name: string, Required?: boolean) =>
        cognito.addCustomAttributes({ UserPoolId, CustomAttributes: [{ Name, AttributeDataType: 'String', Required }] })
      await add('taste')
      await refused(add('taste'), 'InvalidParameterException')
      await refused(add('other', true), 'InvalidParameterException')
    },
  },
  {
    id: 'pools/unknown',
    behaviour: 'A pool that is not there is ResourceNotFoundException, and the message names it.',
    source: 'KNOW',
    run: async ({ cognito, region }) => {
      const UserPoolId = `${region}_abcdefghi`
      const error = await refused(cognito.describeUserPool({ UserPoolId }), 'ResourceNotFoundException')
      holds('the id in the message', error.message.includes(UserPoolId), error.message)
    },
  },
  {
    id: 'pools/list-tells-little',
    behaviour: 'ListUserPools tells id, name, triggers, status and two dates of a pool, and no more.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool()
      let NextToken: string | undefined
      let item: object | undefined
      do {
        const answer = await cognito.listUserPools({ MaxResults: 60, NextToken })
        item ??= answer.UserPools?.find(({ Id }) => Id === UserPoolId)
        NextToken = answer.NextToken
      } while (NextToken !== undefined && item === undefined)
      const allowed = ['CreationDate', 'Id', 'LambdaConfig', 'LastModifiedDate', 'Name', 'Status']
      const names = Object.entries(need('the pool in the list', item)).flatMap(([name, value]) =>
        value === undefined ? [] : [name],
      )
      same(
        'more than that',
        names.filter((name) => !allowed.includes(name)),
        [],
      )
    },
  },
  {
    id: 'pools/pages',
    behaviour: 'A list in several pages shows every pool once.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const mine = [await pool(), await pool(), await pool()]
      const seen: string[] = []
      let NextToken: string | undefined
      do {
        const answer = await cognito.listUserPools({ MaxResults: 2, NextToken })
        seen.push(...(answer.UserPools ?? []).map(({ Id }) => Id ?? ''))
        NextToken = answer.NextToken
      } while (NextToken !== undefined)
      same('pools seen', seen.filter((id) => mine.includes(id)).toSorted(), mine.toSorted())
    },
  },
  {
    id: 'pools/delete-with-a-domain',
    behaviour: 'A pool that has a domain cannot be deleted.',
    source: 'FIELD',
    run: async ({ cognito, pool, domain }) => {
      const UserPoolId = await pool()
      await domain(UserPoolId)
      await refused(cognito.deleteUserPool({ UserPoolId }), 'InvalidParameterException')
    },
  },
  {
    id: 'pools/delete-protected',
    behaviour: 'A pool with deletion protection cannot be deleted.',
    source: 'FIELD',
    run: async ({ cognito, pool }) => {
      const UserPoolId = await pool({ DeletionProtection: 'ACTIVE' })
      await refused(cognito.deleteUserPool({ UserPoolId }), 'InvalidParameterException')
    },
  },
  {
    id: 'pools/deleted',
    behaviour: 'A deleted pool is gone, and its clients with it.',
    source: 'MODEL',
    run: async ({ cognito, app, email }) => {
      const { poolId, clientId } = await app()
      await cognito.deleteUserPool({ UserPoolId: poolId })
      await refused(cognito.describeUserPool({ UserPoolId: poolId }), 'ResourceNotFoundException')
      const signUp = cognito.signUp({ ClientId: clientId, Username: email(), Password: 'Correct-Horse-7' })
      await refused(signUp, 'ResourceNotFoundException')
    },
  },
])
