import type { Mutation } from '../mutation.ts'

const pool = 'account.pools.0'

export default [
  { property: 'account.pools', to: [], rule: 'found', cause: 'no-pool' },
  {
    property: 'account.pools.1',
    to: { Id: 'us-east-1_Z9y8X7w6V', Name: 'first try' },
    rule: 'found',
    cause: 'several-pools',
  },
  { property: 'settings.userPoolId', to: 'us-east-1_Z9y8X7w6V', rule: 'found', cause: 'pool-id-unknown' },
  { property: 'settings.userPoolId', to: 'eu-central-1_RTbrRc8Ho', rule: 'found', cause: 'pool-id-of-another-account' },
  { property: 'settings.userPoolId', to: 'User pool - x1y2z3', rule: 'found', cause: 'pool-id-is-not-an-id' },
  {
    property: 'settings.userPoolId',
    to: 'arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a1B2c3D4e',
    rule: 'found',
    cause: 'pool-id-is-not-an-id',
  },

  { property: `${pool}.UsernameAttributes`, to: undefined, rule: 'signs-in-by-email', cause: 'signs-in-by-user-name' },
  { property: `${pool}.UsernameAttributes`, to: [], rule: 'signs-in-by-email', cause: 'signs-in-by-user-name' },
  {
    property: `${pool}.UsernameAttributes`,
    to: ['phone_number'],
    rule: 'signs-in-by-email',
    cause: 'signs-in-by-user-name',
  },
  {
    property: `${pool}.AliasAttributes`,
    to: ['preferred_username'],
    rule: 'signs-in-by-email',
    cause: 'signs-in-by-user-name',
    of: 'code made',
  },

  {
    property: `${pool}.AdminCreateUserConfig.AllowAdminCreateUserOnly`,
    to: true,
    rule: 'sign-up-open',
    cause: 'sign-up-closed',
  },

  {
    property: `${pool}.AutoVerifiedAttributes`,
    to: undefined,
    rule: 'verifies-email',
    cause: 'email-not-verified-by-cognito',
  },
  {
    property: `${pool}.AutoVerifiedAttributes`,
    to: [],
    rule: 'verifies-email',
    cause: 'email-not-verified-by-cognito',
  },
  {
    property: `${pool}.AutoVerifiedAttributes`,
    to: ['phone_number'],
    rule: 'verifies-email',
    cause: 'email-not-verified-by-cognito',
  },

  { property: `${pool}.VerificationMessageTemplate`, to: undefined, rule: 'mails-a-link', cause: 'pool-mails-a-code' },
  {
    property: `${pool}.VerificationMessageTemplate.DefaultEmailOption`,
    to: undefined,
    rule: 'mails-a-link',
    cause: 'pool-mails-a-code',
  },
  {
    property: `${pool}.VerificationMessageTemplate.DefaultEmailOption`,
    to: 'CONFIRM_WITH_CODE',
    rule: 'mails-a-link',
    cause: 'pool-mails-a-code',
  },

  { property: `${pool}.UsernameConfiguration`, to: undefined, rule: 'ignores-case', cause: 'case-sensitive-pool' },
  {
    property: `${pool}.UsernameConfiguration.CaseSensitive`,
    to: true,
    rule: 'ignores-case',
    cause: 'case-sensitive-pool',
  },
  { property: `${pool}.DeletionProtection`, to: 'ACTIVE', rule: 'can-be-deleted', cause: 'deletion-protected' },

  { property: 'account.pools', to: [], rule: 'found', cause: 'pool-id-gone', of: 'ids in .env' },
  {
    property: 'account.pools.0.Id',
    to: 'us-east-1_Z9y8X7w6V',
    rule: 'found',
    cause: 'pool-id-unknown',
    of: 'ids in .env',
  },
  {
    property: `${pool}.VerificationMessageTemplate.DefaultEmailOption`,
    to: 'CONFIRM_WITH_CODE',
    rule: 'mails-a-link',
    cause: 'pool-mails-a-code',
    of: 'ids in .env',
  },
] as const satisfies readonly Mutation[]
