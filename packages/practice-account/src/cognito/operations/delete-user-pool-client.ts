import type { DeleteUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider'

import { findClient } from '../clients/client.ts'
import type { Operation } from '../operation.ts'

/** Deletes the client, and its branding style with it. */
export const deleteUserPoolClient: Operation<DeleteUserPoolClientRequest, Record<never, never>> = (
  request,
  context,
) => {
  const client = findClient(context, request.UserPoolId, request.ClientId)
  context.commit(['client', client.id, null], ['branding', client.id, null])
  return {}
}
