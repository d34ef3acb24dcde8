import type { UntagResourceRequest, UntagResourceResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { poolOfArn, setTags } from '../pools/tags.ts'

export const untagResource: Operation<UntagResourceRequest, UntagResourceResponse> = (request, context) => {
  const pool = poolOfArn(context, request.ResourceArn)
  const tags = Object.entries(pool.settings.UserPoolTags ?? {}).filter(([name]) => !request.TagKeys.includes(name))
  setTags(context, pool, Object.fromEntries(tags))
  return {}
}
