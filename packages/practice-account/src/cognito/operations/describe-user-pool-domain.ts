import type {
  DomainDescriptionType,
  DescribeUserPoolDomainRequest,
  DescribeUserPoolDomainResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { ACCOUNT_ID } from '../ids.ts'
import type { Operation, Serialized } from '../operation.ts'

/** An unknown prefix is no error: the description is empty [FIELD] (`domains/unknown`). */
export const describeUserPoolDomain: Operation<DescribeUserPoolDomainRequest, DescribeUserPoolDomainResponse> = (
  request,
  context,
) => {
  const domain = context.state.domains.get(request.Domain)
  const DomainDescription: Serialized<DomainDescriptionType> = domain
    ? {
        UserPoolId: domain.poolId,
        AWSAccountId: ACCOUNT_ID,
        Domain: domain.prefix,
        Status: 'ACTIVE',
        Version: String(domain.createdAt),
        CustomDomainConfig: undefined,
        ManagedLoginVersion: domain.managedLoginVersion,
      }
    : {}
  return { DomainDescription }
}
