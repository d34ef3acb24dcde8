// Step 9 · Clean-up: delete what the lessons created, in the only order that AWS allows.
import {
  type CognitoIdentityProviderClient,
  DeleteUserPoolCommand,
  DeleteUserPoolDomainCommand,
  DescribeUserPoolCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { DeleteItemCommand, DeleteTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** What deleting needs: `npm run clean-up` opens the clients, and lists what is there before and after. */
interface Clients {
  readonly cognito: Pick<CognitoIdentityProviderClient, 'send'>
  readonly dynamodb: Pick<DynamoDBClient, 'send'>
}

/** What to delete: its id, and the pool or the table that it is part of. */
interface Leftover {
  readonly id: string
  readonly of?: string
}

// #region delete-domain
async function deleteDomain({ cognito }: Clients, { id, of }: Leftover) {
  await cognito.send(new DeleteUserPoolDomainCommand({ UserPoolId: of, Domain: id }))
}
// #endregion delete-domain

// #region switch-off-protection
async function switchOffProtection({ cognito }: Clients, { id }: Leftover) {
  const { UserPool: pool } = await cognito.send(new DescribeUserPoolCommand({ UserPoolId: id }))
  const days = pool?.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays
  await cognito.send(
    new UpdateUserPoolCommand({
      UserPoolId: id,
      DeletionProtection: 'INACTIVE',
      // UpdateUserPool resets every setting that you leave out to its default. So send all the others back unchanged.
      PoolName: pool?.Name,
      Policies: pool?.Policies,
      LambdaConfig: pool?.LambdaConfig,
      AutoVerifiedAttributes: pool?.AutoVerifiedAttributes,
      VerificationMessageTemplate: pool?.VerificationMessageTemplate,
      SmsAuthenticationMessage: pool?.SmsAuthenticationMessage,
      UserAttributeUpdateSettings: pool?.UserAttributeUpdateSettings,
      MfaConfiguration: pool?.MfaConfiguration,
      DeviceConfiguration: pool?.DeviceConfiguration,
      EmailConfiguration: pool?.EmailConfiguration,
      SmsConfiguration: pool?.SmsConfiguration,
      UserPoolTags: pool?.UserPoolTags,
      AdminCreateUserConfig: {
        ...pool?.AdminCreateUserConfig,
        // Describe returns both, but AWS refuses both together. The password policy has the newer one.
        ...(days !== undefined && { UnusedAccountValidityDays: undefined }),
      },
      UserPoolAddOns: pool?.UserPoolAddOns,
      DcrConfiguration: pool?.DcrConfiguration,
      AccountRecoverySetting: pool?.AccountRecoverySetting,
      UserPoolTier: pool?.UserPoolTier,
      KeyConfiguration: pool?.KeyConfiguration,
      IssuerConfiguration: pool?.IssuerConfiguration,
      AcrConfiguration: pool?.AcrConfiguration,
    }),
  )
}
// #endregion switch-off-protection

// #region delete-pool
async function deletePool({ cognito }: Clients, { id }: Leftover) {
  // This also deletes its app clients, users and styles.
  await cognito.send(new DeleteUserPoolCommand({ UserPoolId: id }))
}
// #endregion delete-pool

// #region delete-row
async function deleteRow({ dynamodb }: Clients, { id, of }: Leftover) {
  await dynamodb.send(new DeleteItemCommand({ TableName: of, Key: { email: { S: id } } }))
}
// #endregion delete-row

// #region delete-table
async function deleteTable({ dynamodb }: Clients, { id }: Leftover) {
  await dynamodb.send(new DeleteTableCommand({ TableName: id }))
}
// #endregion delete-table

/** In this order. `calls` lists the permissions that each one needs; it can't make any other calls. */
export default [
  { kind: 'domain', remove: deleteDomain, calls: ['cognito-idp:DeleteUserPoolDomain'] },
  {
    kind: 'deletion-protection',
    remove: switchOffProtection,
    calls: ['cognito-idp:DescribeUserPool', 'cognito-idp:UpdateUserPool'],
  },
  { kind: 'user-pool', remove: deletePool, calls: ['cognito-idp:DeleteUserPool'] },
  { kind: 'row', remove: deleteRow, calls: ['dynamodb:DeleteItem'] },
  { kind: 'table', remove: deleteTable, calls: ['dynamodb:DeleteTable'] },
] as const
