import type {
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'

import { readOwnToken } from '../auth/own.ts'
import type { Operation } from '../operation.ts'
import { verifiesEmail } from '../pools/pool.ts'
import { checkWritable, readAttributes } from '../users/attributes.ts'
import { changeAttributes, checkEmailIsFree } from '../users/change-attributes.ts'
import { delivery } from '../users/describe.ts'
import { askToVerify, keepsOldEmail } from '../users/verify-email.ts'

/**
 * A new e-mail address is unverified, and a code is mailed to it if the pool verifies addresses. Where the pool wants
 * it verified first, the old one stays until then [MODEL].
 */
export const updateUserAttributes: Operation<UpdateUserAttributesRequest, UpdateUserAttributesResponse> = async (
  request,
  context,
) => {
  const { user, client, pool } = await readOwnToken(context, request.AccessToken)
  const given = readAttributes(pool, request.UserAttributes)
  checkWritable(client, given)
  const { email, ...others } = given
  if (email === undefined || email === '' || email === user.attributes.email || !verifiesEmail(pool)) {
    context.commit(['user', user.sub, changeAttributes(context, pool, user, given)])
    return {}
  }
  const changed = keepsOldEmail(pool)
    ? { ...changeAttributes(context, pool, user, others), newEmail: email }
    : changeAttributes(context, pool, user, given)
  checkEmailIsFree(context, pool, user, email)
  context.commit(...askToVerify(context, changed))
  return { CodeDeliveryDetailsList: [delivery(email)] }
}
