import type {
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { describeClient } from '../clients/client.ts'
import { checkClientSettings } from '../clients/rules.ts'
import { newClientId, newClientSecret } from '../ids.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

export const createUserPoolClient: Operation<CreateUserPoolClientRequest, CreateUserPoolClientResponse> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  checkClientSettings(pool, request)
  const { GenerateSecret, ClientSecret, ...settings } = request
  const now = context.now()
  const client = {
    id: newClientId(),
    poolId: pool.id,
    settings,
    ...(GenerateSecret || ClientSecret ? { secret: ClientSecret ?? newClientSecret() } : {}),
    createdAt: now,
    modifiedAt: now,
  }
  context.commit(['client', client.id, client])
  return { UserPoolClient: describeClient(client) }
}
