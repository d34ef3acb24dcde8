import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'

import type { ClientRecord, PoolRecord } from '../../store/records.ts'
import { type Context, seconds } from '../context.ts'
import { notFound } from '../errors.ts'
import type { Serialized } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

/** The client of this id in this pool, or ResourceNotFoundException. */
export function findClient(context: Context, poolId: string, id: string): ClientRecord {
  findPool(context, poolId)
  const client = context.state.clients.get(id)
  if (client === undefined || client.poolId !== poolId) throw notFound(`User pool client ${id} does not exist.`)
  return client
}

/** The client of this id and its pool, for the operations that only get a ClientId. */
export function findClientAndPool(context: Context, id: string): { client: ClientRecord; pool: PoolRecord } {
  const client = context.state.clients.get(id)
  if (client === undefined) throw notFound(`User pool client ${id} does not exist.`)
  return { client, pool: findPool(context, client.poolId) }
}

/** What is allowed when ExplicitAuthFlows is not given [MODEL] (`clients/default-flows`). */
const DEFAULT_FLOWS = ['ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']

export function allowsFlow(client: ClientRecord, flow: string): boolean {
  const flows: readonly string[] = client.settings.ExplicitAuthFlows?.length
    ? client.settings.ExplicitAuthFlows
    : DEFAULT_FLOWS
  return flows.includes(`ALLOW_${flow}`) || flows.includes(flow)
}

/** Whether errors must not tell if a user exists (PreventUserExistenceErrors, LEGACY by API default) [MODEL]. */
export function hidesUsers(client: ClientRecord): boolean {
  return client.settings.PreventUserExistenceErrors === 'ENABLED'
}

/** The client as CreateUserPoolClient and DescribeUserPoolClient show it, with AWS's defaults filled in (`clients/refresh-30-days`). */
export function describeClient(client: ClientRecord): Serialized<UserPoolClientType> {
  const { GenerateSecret: _generate, ClientSecret: _given, ...settings } = client.settings
  return {
    ...(settings as Serialized<typeof settings>),
    UserPoolId: client.poolId,
    ClientId: client.id,
    ClientSecret: client.secret,
    RefreshTokenValidity: settings.RefreshTokenValidity ?? 30,
    TokenValidityUnits: settings.TokenValidityUnits ?? {},
    AllowedOAuthFlowsUserPoolClient: settings.AllowedOAuthFlowsUserPoolClient ?? false,
    EnableTokenRevocation: settings.EnableTokenRevocation ?? true,
    EnablePropagateAdditionalUserContextData: settings.EnablePropagateAdditionalUserContextData ?? false,
    PreventUserExistenceErrors: settings.PreventUserExistenceErrors ?? 'LEGACY',
    AuthSessionValidity: settings.AuthSessionValidity ?? 3,
    CreationDate: seconds(client.createdAt),
    LastModifiedDate: seconds(client.modifiedAt),
  }
}
