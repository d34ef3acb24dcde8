import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { Change } from '../../store/records.ts'
import type { Operation } from '../operation.ts'
import { findPool } from '../pools/pool.ts'
import { findUserOrFail } from '../users/find.ts'

export const adminDeleteUser: Operation<AdminDeleteUserRequest, Record<never, never>> = (request, context) => {
  const user = findUserOrFail(context, findPool(context, request.UserPoolId), request.Username)
  const signIns = [...context.state.signInsOfUser.find(user.sub)].map((jti): Change => ['signIn', jti, null])
  context.commit(['user', user.sub, null], ...signIns)
  return {}
}
