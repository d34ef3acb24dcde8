import type { DeleteManagedLoginBrandingRequest } from '@aws-sdk/client-cognito-identity-provider'

import { notFound } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

export const deleteManagedLoginBranding: Operation<DeleteManagedLoginBrandingRequest, Record<never, never>> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  for (const clientId of context.state.brandingsOfPool.find(pool.id)) {
    if (context.state.brandings.get(clientId)?.id !== request.ManagedLoginBrandingId) continue
    context.commit(['branding', clientId, null])
    return {}
  }
  throw notFound(`Managed login branding ${request.ManagedLoginBrandingId} does not exist.`)
}
