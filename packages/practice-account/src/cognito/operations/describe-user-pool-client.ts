import type {
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { describeClient, findClient } from '../clients/client.ts'
import type { Operation } from '../operation.ts'

export const describeUserPoolClient: Operation<DescribeUserPoolClientRequest, DescribeUserPoolClientResponse> = (
  request,
  context,
) => ({ UserPoolClient: describeClient(findClient(context, request.UserPoolId, request.ClientId)) })
