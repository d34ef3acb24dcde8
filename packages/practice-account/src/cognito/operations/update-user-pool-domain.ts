import type {
  UpdateUserPoolDomainRequest,
  UpdateUserPoolDomainResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { findDomain } from '../domains/domain.ts'
import { AwsError, invalidParameter } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

export const updateUserPoolDomain: Operation<UpdateUserPoolDomainRequest, UpdateUserPoolDomainResponse> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  const domain = findDomain(context, request.Domain, pool.id)
  if (request.CustomDomainConfig)
    throw invalidParameter('The practice account has prefix domains only, no custom domains.')
  const managedLoginVersion = request.ManagedLoginVersion ?? domain.managedLoginVersion
  if (managedLoginVersion !== 1 && managedLoginVersion !== 2)
    throw invalidParameter('ManagedLoginVersion must be 1 or 2.')
  if (managedLoginVersion === 2 && pool.settings.UserPoolTier === 'LITE')
    throw new AwsError('FeatureUnavailableInTierException', 'Managed login is not available in the Lite feature plan.')
  context.commit(['domain', domain.prefix, { ...domain, managedLoginVersion }])
  return { ManagedLoginVersion: managedLoginVersion }
}
