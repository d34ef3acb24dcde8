import type { CreateUserPoolRequest, CreateUserPoolResponse } from '@aws-sdk/client-cognito-identity-provider'

import { newPoolId } from '../ids.ts'
import type { Operation } from '../operation.ts'
import { checkPoolSettings, describePool } from '../pools/pool.ts'
import { schemaOf } from '../pools/standard-attributes.ts'
import { checkTags } from '../pools/tags.ts'

export const createUserPool: Operation<CreateUserPoolRequest, CreateUserPoolResponse> = (request, context) => {
  checkPoolSettings(request)
  checkTags(request.UserPoolTags)
  const now = context.now()
  const pool = {
    id: newPoolId(context.region),
    settings: request,
    schema: schemaOf(request.Schema),
    createdAt: now,
    modifiedAt: now,
  }
  context.commit(['pool', pool.id, pool])
  return { UserPool: describePool(context, pool) }
}
