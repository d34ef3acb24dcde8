import type {
  DescribeManagedLoginBrandingByClientRequest,
  DescribeManagedLoginBrandingByClientResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { findClient } from '../clients/client.ts'
import { describeBranding } from '../domains/branding.ts'
import { notFound } from '../errors.ts'
import type { Operation } from '../operation.ts'

/** A client without a style: ResourceNotFoundException [MODEL] (`domains/no-style`). */
export const describeManagedLoginBrandingByClient: Operation<
  DescribeManagedLoginBrandingByClientRequest,
  DescribeManagedLoginBrandingByClientResponse
> = (request, context) => {
  const client = findClient(context, request.UserPoolId, request.ClientId)
  const branding = context.state.brandings.get(client.id)
  if (branding === undefined) throw notFound(`Managed login branding does not exist for client ${client.id}.`)
  return { ManagedLoginBranding: describeBranding(branding) }
}
