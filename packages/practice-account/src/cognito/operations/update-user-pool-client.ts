import type {
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { describeClient, findClient } from '../clients/client.ts'
import { checkClientSettings } from '../clients/rules.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

/** Members that are left out return to their defaults [MODEL] (`clients/update-forgets`); the secret can be neither added nor removed. */
export const updateUserPoolClient: Operation<UpdateUserPoolClientRequest, UpdateUserPoolClientResponse> = (
  request,
  context,
) => {
  const client = findClient(context, request.UserPoolId, request.ClientId)
  checkClientSettings(findPool(context, client.poolId), request)
  const { ClientId: _id, ClientName, ...given } = request
  const settings = { ...given, ClientName: ClientName ?? client.settings.ClientName }
  const changed = { ...client, settings, modifiedAt: context.now() }
  context.commit(['client', client.id, changed])
  return { UserPoolClient: describeClient(changed) }
}
