/** Two accounts in which everything is done, as different as two correct ones can be. */
import type { RecordedAccount } from './recorded-account.ts'

export const POOL = 'us-east-1_a1B2c3D4e'
export const CLIENT = '1h57kf5cpq17m0eml12EXAMPLE'
export const EMAIL = 'ana@example.org'

/** Created in today's console, then switched to links and to sign-in by SRP only [public field reports, 2025]; nothing to note about it. */
export const consoleMade: RecordedAccount = {
  pools: [
    {
      Id: POOL,
      Name: 'User pool - x1y2z3',
      Domain: 'us-east-1a1b2c3d4e',
      UserPoolTier: 'ESSENTIALS',
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ['email'],
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
      DeletionProtection: 'INACTIVE',
      EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    },
  ],
  clients: [
    {
      UserPoolId: POOL,
      ClientId: CLIENT,
      ClientName: 'My SPA app - x1y2z3',
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['email', 'openid', 'phone'],
      CallbackURLs: ['https://example.com'],
      SupportedIdentityProviders: ['COGNITO'],
      PreventUserExistenceErrors: 'ENABLED',
    },
  ],
  domains: { 'us-east-1a1b2c3d4e': { UserPoolId: POOL, Status: 'ACTIVE', ManagedLoginVersion: 2 } },
  styles: [CLIENT],
  users: {
    [POOL]: [
      {
        Username: '8468e418-f0b1-7047-2e56-0d3f0b7a1c11',
        UserStatus: 'CONFIRMED',
        Enabled: true,
        UserCreateDate: 1_795_000_000,
        Attributes: [
          { Name: 'email', Value: EMAIL },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'sub', Value: '8468e418-f0b1-7047-2e56-0d3f0b7a1c11' },
        ],
      },
    ],
  },
  tables: [
    {
      TableName: 'chocolate_user',
      TableStatus: 'ACTIVE',
      KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    },
  ],
  items: { chocolate_user: [{ email: { S: EMAIL }, first_name: { S: 'Ana' }, age: { N: '17' } }] },
}

const [pool, client, user, table] = [
  consoleMade.pools[0],
  consoleMade.clients[0],
  consoleMade.users[POOL]?.[0],
  consoleMade.tables[0],
]

/** Made by code: user name and e-mail alias, the API's default sign-ins, classic pages, a provisioned table. */
export const codeMade: RecordedAccount = {
  ...consoleMade,
  pools: [{ ...pool, Name: 'choco', Domain: 'choco-1', UsernameAttributes: undefined, AliasAttributes: ['email'] }],
  clients: [{ ...client, ClientName: 'choco', ExplicitAuthFlows: undefined }],
  domains: { 'choco-1': { UserPoolId: POOL, Status: 'ACTIVE', ManagedLoginVersion: 1 } },
  styles: [],
  users: { [POOL]: [{ ...user, Username: 'ana' }] },
  tables: [{ ...table, BillingModeSummary: undefined, ProvisionedThroughput: { ReadCapacityUnits: 1 } }],
}
