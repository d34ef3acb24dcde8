import type { ListTagsForResourceRequest, ListTagsForResourceResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { poolOfArn } from '../pools/tags.ts'

export const listTagsForResource: Operation<ListTagsForResourceRequest, ListTagsForResourceResponse> = (
  request,
  context,
) => {
  return { Tags: poolOfArn(context, request.ResourceArn).settings.UserPoolTags ?? {} }
}
