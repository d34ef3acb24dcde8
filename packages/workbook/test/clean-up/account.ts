/** What is in an account, for tests that ask what a clean-up took and what it left. */
import {
  DescribeUserPoolCommand,
  ListUserPoolsCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { ListTablesCommand, ScanCommand } from '@aws-sdk/client-dynamodb'

import type { TestAccount } from '../../../../tools/world/account.ts'

/** The names of the pools. */
export async function pools({ cognito }: TestAccount): Promise<readonly string[]> {
  const { UserPools = [] } = await cognito.send(new ListUserPoolsCommand({ MaxResults: 60 }))
  return UserPools.flatMap(({ Name }) => Name ?? []).toSorted()
}

/** The keys of the rows. */
export async function rows({ dynamodb }: TestAccount): Promise<readonly string[]> {
  const { Items = [] } = await dynamodb.send(new ScanCommand({ TableName: 'chocolate_user' }))
  return Items.flatMap(({ email }) => email?.S ?? []).toSorted()
}

export async function tables({ dynamodb }: TestAccount): Promise<readonly string[]> {
  return (await dynamodb.send(new ListTablesCommand({}))).TableNames ?? []
}

/** Every setting of the pool. */
export async function poolIn({ cognito }: TestAccount, UserPoolId: string) {
  return (await cognito.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool ?? {}
}

/** As the console makes pools; and with settings that a careless update would lose. */
export const protect = ({ cognito }: TestAccount, UserPoolId: string) =>
  cognito.send(
    new UpdateUserPoolCommand({
      UserPoolId,
      DeletionProtection: 'ACTIVE',
      AutoVerifiedAttributes: ['email'],
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
      Policies: { PasswordPolicy: { MinimumLength: 12, RequireSymbols: false, TemporaryPasswordValidityDays: 3 } },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      UserPoolTags: { course: 'chocolate' },
    }),
  )

/** Calls that change something. */
export const writes = (arrived: readonly string[]): readonly string[] =>
  arrived.filter((operation) => !/:(AdminGet|Describe|Get|List|Scan)/.test(operation))
