import type {
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'

export const getUserPoolMfaConfig: Operation<GetUserPoolMfaConfigRequest, GetUserPoolMfaConfigResponse> = (
  request,
  context,
) => ({ MfaConfiguration: findPool(context, request.UserPoolId).settings.MfaConfiguration ?? 'OFF' })
