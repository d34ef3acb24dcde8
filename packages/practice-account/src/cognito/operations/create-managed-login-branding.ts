import type {
  CreateManagedLoginBrandingRequest,
  CreateManagedLoginBrandingResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { findClient } from '../clients/client.ts'
import { describeBranding } from '../domains/branding.ts'
import { AwsError, invalidParameter } from '../errors.ts'
import { newUuid } from '../ids.ts'
import type { Operation } from '../operation.ts'

/** One style for a client: a second one is ManagedLoginBrandingExistsException [MODEL] (`domains/one-style`). */
export const createManagedLoginBranding: Operation<
  CreateManagedLoginBrandingRequest,
  CreateManagedLoginBrandingResponse
> = (request, context) => {
  const client = findClient(context, request.UserPoolId, request.ClientId)
  if (request.UseCognitoProvidedValues && (request.Settings !== undefined || request.Assets !== undefined))
    throw invalidParameter('Settings and Assets cannot be given together with UseCognitoProvidedValues.')
  if (context.state.brandings.get(client.id))
    throw new AwsError('ManagedLoginBrandingExistsException', 'Managed login branding already exists for the client.')
  const now = context.now()
  const branding = {
    id: newUuid(),
    poolId: client.poolId,
    clientId: client.id,
    useCognitoProvidedValues: request.UseCognitoProvidedValues ?? false,
    ...(request.Settings === undefined ? {} : { settings: request.Settings }),
    createdAt: now,
    modifiedAt: now,
  }
  context.commit(['branding', client.id, branding])
  return { ManagedLoginBranding: describeBranding(branding) }
}
