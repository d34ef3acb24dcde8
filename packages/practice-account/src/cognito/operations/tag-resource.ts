import type { TagResourceRequest, TagResourceResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { poolOfArn, setTags } from '../pools/tags.ts'

export const tagResource: Operation<TagResourceRequest, TagResourceResponse> = (request, context) => {
  const pool = poolOfArn(context, request.ResourceArn)
  setTags(context, pool, { ...pool.settings.UserPoolTags, ...request.Tags })
  return {}
}
