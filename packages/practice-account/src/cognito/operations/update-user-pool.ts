import type { UpdateUserPoolRequest, UpdateUserPoolResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { checkPoolSettings, findPool } from '../pools/pool.ts'
import { checkTags } from '../pools/tags.ts'

/**
 * "With the exception of UserPoolTier, if you don't provide a value for an attribute, Amazon Cognito sets it to its
 * default value" [MODEL] (`pools/update-forgets`). Settings that can only be made at creation stay.
 */
export const updateUserPool: Operation<UpdateUserPoolRequest, UpdateUserPoolResponse> = (request, context) => {
  const pool = findPool(context, request.UserPoolId)
  const { UserPoolId: _id, PoolName, UserPoolTier, ...given } = request
  const { UsernameAttributes, AliasAttributes, UsernameConfiguration, Schema } = pool.settings
  const settings = {
    ...given,
    PoolName: PoolName ?? pool.settings.PoolName,
    UserPoolTier: UserPoolTier ?? pool.settings.UserPoolTier,
    UsernameAttributes,
    AliasAttributes,
    UsernameConfiguration,
    Schema,
  }
  checkPoolSettings(settings)
  checkTags(settings.UserPoolTags)
  context.commit(['pool', pool.id, { ...pool, settings, modifiedAt: context.now() }])
  return {}
}
