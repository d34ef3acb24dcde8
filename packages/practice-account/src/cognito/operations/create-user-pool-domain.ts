import type {
  CreateUserPoolDomainRequest,
  CreateUserPoolDomainResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { checkPrefix } from '../domains/domain.ts'
import { AwsError, invalidParameter } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

/** Managed login (version 2) is for every feature plan other than Lite [MODEL]. */
export const createUserPoolDomain: Operation<CreateUserPoolDomainRequest, CreateUserPoolDomainResponse> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  if (request.CustomDomainConfig)
    throw invalidParameter('The practice account has prefix domains only, no custom domains.')
  checkPrefix(context, request.Domain, pool.id)
  const version = request.ManagedLoginVersion ?? 1
  if (version !== 1 && version !== 2) throw invalidParameter('ManagedLoginVersion must be 1 or 2.')
  if (version === 2 && pool.settings.UserPoolTier === 'LITE')
    throw new AwsError('FeatureUnavailableInTierException', 'Managed login is not available in the Lite feature plan.')
  context.commit([
    'domain',
    request.Domain,
    { prefix: request.Domain, poolId: pool.id, managedLoginVersion: version, createdAt: context.now() },
  ])
  return { ManagedLoginVersion: version }
}
