import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'

import type { PoolRecord } from '../../store/records.ts'
import { type Context, seconds } from '../context.ts'
import { invalidParameter, notFound } from '../errors.ts'
import { ACCOUNT_ID } from '../ids.ts'
import type { Serialized } from '../operation.ts'

/** The pool of this id, or ResourceNotFoundException (`pools/unknown`). */
export function findPool(context: Context, id: string): PoolRecord {
  const pool = context.state.pools.get(id)
  if (pool === undefined) throw notFound(`User pool ${id} does not exist.`)
  return pool
}

/** Whether two spellings of a name that differ only in case are two names (`pools/case-matters-by-default`: true unless switched off). */
export function mindsCase(pool: PoolRecord): boolean {
  return pool.settings.UsernameConfiguration?.CaseSensitive ?? true
}

/** Whether people sign in by e-mail address and Cognito makes up the user name (`sign-up/user-name-is-the-sub`). */
export function namesAreEmails(pool: PoolRecord): boolean {
  return pool.settings.UsernameAttributes?.includes('email') ?? false
}

export function mailsLinks(pool: PoolRecord): boolean {
  return pool.settings.VerificationMessageTemplate?.DefaultEmailOption === 'CONFIRM_WITH_LINK'
}

export function verifiesEmail(pool: PoolRecord): boolean {
  return pool.settings.AutoVerifiedAttributes?.includes('email') ?? false
}

/** The prefix of the pool's domain, if it has one. */
export function domainOf(context: Context, pool: PoolRecord): string | undefined {
  return context.state.domainsOfPool.first(pool.id)
}

export interface PasswordPolicy {
  MinimumLength: number
  RequireUppercase: boolean
  RequireLowercase: boolean
  RequireNumbers: boolean
  RequireSymbols: boolean
  TemporaryPasswordValidityDays: number
}

/** The password policy in force: Cognito's own unless one was given (`pools/default-password-policy`). */
export function passwordPolicy(pool: PoolRecord): PasswordPolicy {
  const given = pool.settings.Policies?.PasswordPolicy
  const demand = given === undefined
  return {
    MinimumLength: given?.MinimumLength ?? 8,
    RequireUppercase: given?.RequireUppercase ?? demand,
    RequireLowercase: given?.RequireLowercase ?? demand,
    RequireNumbers: given?.RequireNumbers ?? demand,
    RequireSymbols: given?.RequireSymbols ?? demand,
    TemporaryPasswordValidityDays: given?.TemporaryPasswordValidityDays ?? 7,
  }
}

/** What AWS refuses although every member by itself is valid (`pools/alias-or-username`). */
export function checkPoolSettings(settings: PoolRecord['settings']): void {
  if (settings.AliasAttributes?.length && settings.UsernameAttributes?.length)
    throw invalidParameter('Only one of the aliasAttributes or usernameAttributes can be set in a user pool.')
}

/** The pool as CreateUserPool and DescribeUserPool show it, with AWS's defaults filled in (`pools/tier`). */
export function describePool(context: Context, pool: PoolRecord): Serialized<UserPoolType> {
  const { PoolName, Schema: _schema, UserPoolTags, UserPoolAddOns, ...settings } = pool.settings
  return {
    ...(settings as Serialized<typeof settings>),
    Id: pool.id,
    Name: PoolName,
    Arn: `arn:aws:cognito-idp:${context.region}:${ACCOUNT_ID}:userpool/${pool.id}`,
    Domain: domainOf(context, pool),
    Policies: {
      PasswordPolicy: passwordPolicy(pool),
      SignInPolicy: settings.Policies?.SignInPolicy ?? { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    DeletionProtection: settings.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: settings.LambdaConfig ?? {},
    SchemaAttributes: [...pool.schema],
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE', ...settings.VerificationMessageTemplate },
    UserAttributeUpdateSettings: settings.UserAttributeUpdateSettings ?? {
      AttributesRequireVerificationBeforeUpdate: [],
    },
    MfaConfiguration: settings.MfaConfiguration ?? 'OFF',
    EstimatedNumberOfUsers: context.state.usersOfPool.count(pool.id),
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...settings.EmailConfiguration },
    UserPoolTags: UserPoolTags ?? {},
    UserPoolAddOns,
    UsernameConfiguration: settings.UsernameConfiguration,
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: false,
      UnusedAccountValidityDays: passwordPolicy(pool).TemporaryPasswordValidityDays,
      ...settings.AdminCreateUserConfig,
    },
    UserPoolTier: settings.UserPoolTier ?? 'ESSENTIALS',
    CreationDate: seconds(pool.createdAt),
    LastModifiedDate: seconds(pool.modifiedAt),
  }
}
