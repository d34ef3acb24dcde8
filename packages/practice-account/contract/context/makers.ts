/** Creates pools, clients, users … for one row, and makes sure that they are deleted. */
import { waitUntilTableExists } from '@aws-sdk/client-dynamodb'

import { CALLBACK } from '../callback.ts'
import { need } from '../expect.ts'
import type { App, ClientChange, PoolChange, ContractContext } from './context.ts'

type Tools = Pick<
  ContractContext,
  'region' | 'endpoint' | 'password' | 'cognito' | 'dynamodb' | 'name' | 'email' | 'after'
>
type Makers = Pick<
  ContractContext,
  'pool' | 'client' | 'app' | 'domain' | 'hosted' | 'user' | 'signUp' | 'table' | 'tableIsReady' | 'signIn'
>

/** Errors to ignore when deleting something that the row itself has already deleted. */
const GONE = ['ResourceNotFoundException']

/** `given` is the endpoint as it was given: on AWS itself the hosted pages have their own address. */
export function makers(tools: Tools, given: string | undefined): Makers {
  const { cognito, dynamodb, name, after } = tools

  const pool = async (change: PoolChange = {}): Promise<string> => {
    const made = await cognito.createUserPool({ PoolName: name('pool'), ...change })
    const UserPoolId = need('a pool id', made.UserPool?.Id)
    after(() => deletePool(tools, UserPoolId))
    return UserPoolId
  }

  const client = async (UserPoolId: string, change: ClientChange = {}) => {
    const { UserPoolClient } = await cognito.createUserPoolClient({ UserPoolId, ClientName: name('client'), ...change })
    return { id: need('a client id', UserPoolClient?.ClientId), secret: UserPoolClient?.ClientSecret }
  }

  const app = async (change: { pool?: PoolChange; client?: ClientChange } = {}): Promise<App> => {
    const poolId = await pool({
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      ...change.pool,
    })
    const flows = ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const
    return { poolId, clientId: (await client(poolId, { ExplicitAuthFlows: [...flows], ...change.client })).id }
  }

  const domain = async (UserPoolId: string, version: 1 | 2 = 1): Promise<string> => {
    const Domain = name('d')
    await cognito.createUserPoolDomain({ UserPoolId, Domain, ManagedLoginVersion: version })
    return Domain
  }

  const tableIsReady = (TableName: string) =>
    waitUntilTableExists({ client: dynamodb, maxWaitTime: 60, minDelay: 0.05, maxDelay: 1 }, { TableName })

  return {
    pool,
    tableIsReady,
    client,
    app,
    domain,
    async hosted(change = {}) {
      const oauth: ClientChange = {
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid', 'email'],
        CallbackURLs: [CALLBACK],
        LogoutURLs: ['https://example.com/bye'],
        SupportedIdentityProviders: ['COGNITO'],
        ...change.client,
      }
      const { poolId, clientId } = await app({ ...(change.pool && { pool: change.pool }), client: oauth })
      const prefix = await domain(poolId, change.version)
      const own = given === undefined || new URL(given).hostname.endsWith('.amazonaws.com')
      const pages = own ? `https://${prefix}.auth.${tools.region}.amazoncognito.com` : `${given}/auth/${prefix}`
      return { poolId, clientId, prefix, pages }
    },
    async user(UserPoolId, email) {
      const user = { UserPoolId, Username: email }
      const { User } = await cognito.adminCreateUser({
        ...user,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      })
      await cognito.adminSetUserPassword({ ...user, Password: tools.password, Permanent: true })
      return need('a sub', User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value)
    },
    async signUp(ClientId, email) {
      const UserAttributes = [{ Name: 'email', Value: email }]
      const made = await cognito.signUp({ ClientId, Username: email, Password: tools.password, UserAttributes })
      return need('a UserSub', made.UserSub)
    },
    async signIn(ClientId, USERNAME, PASSWORD = tools.password) {
      const { AuthenticationResult: tokens } = await cognito.initiateAuth({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME, PASSWORD },
      })
      return {
        access: need('an access token', tokens?.AccessToken),
        id: need('an ID token', tokens?.IdToken),
        refresh: need('a refresh token', tokens?.RefreshToken),
      }
    },
    async table() {
      const TableName = name('table')
      await dynamodb.createTable({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
      })
      after(() => dynamodb.deleteTable({ TableName }))
      await tableIsReady(TableName)
      return TableName
    },
  }
}

/** Deletes a pool after removing whatever prevents its deletion. */
async function deletePool({ cognito }: Tools, UserPoolId: string): Promise<void> {
  try {
    const { UserPool } = await cognito.describeUserPool({ UserPoolId })
    if (UserPool?.Domain) await cognito.deleteUserPoolDomain({ UserPoolId, Domain: UserPool.Domain })
    if (UserPool?.DeletionProtection === 'ACTIVE')
      await cognito.updateUserPool({ UserPoolId, DeletionProtection: 'INACTIVE' })
    await cognito.deleteUserPool({ UserPoolId })
  } catch (error) {
    if (!(error instanceof Error) || !GONE.includes(error.name)) throw error
  }
}
