import type {
  DeleteUserPoolDomainRequest,
  DeleteUserPoolDomainResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { findDomain } from '../domains/domain.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

export const deleteUserPoolDomain: Operation<DeleteUserPoolDomainRequest, DeleteUserPoolDomainResponse> = (
  request,
  context,
) => {
  const domain = findDomain(context, request.Domain, findPool(context, request.UserPoolId).id)
  context.commit(['domain', domain.prefix, null])
  return {}
}
