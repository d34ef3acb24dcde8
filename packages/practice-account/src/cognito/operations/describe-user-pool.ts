import type { DescribeUserPoolRequest, DescribeUserPoolResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { describePool, findPool } from '../pools/pool.ts'

export const describeUserPool: Operation<DescribeUserPoolRequest, DescribeUserPoolResponse> = (request, context) => ({
  UserPool: describePool(context, findPool(context, request.UserPoolId)),
})
