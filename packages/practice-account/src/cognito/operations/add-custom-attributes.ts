import type { AddCustomAttributesRequest, AddCustomAttributesResponse } from '@aws-sdk/client-cognito-identity-provider'

import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { checkSchema, customAttribute } from '../pools/standard-attributes.ts'

/** Attributes can be added to a pool, never taken away [DOC]. */
export const addCustomAttributes: Operation<AddCustomAttributesRequest, AddCustomAttributesResponse> = (
  request,
  context,
) => {
  const pool = findPool(context, request.UserPoolId)
  const added = request.CustomAttributes.map((attribute) => customAttribute(attribute))
  const schema = [...pool.schema, ...added]
  checkSchema(schema)
  context.commit(['pool', pool.id, { ...pool, schema, modifiedAt: context.now() }])
  return {}
}
