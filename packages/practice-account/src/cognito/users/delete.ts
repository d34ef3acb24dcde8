import type { Change, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'

/** The changes that delete a user with all sign-ins. */
export function deletion(context: Context, user: UserRecord): readonly Change[] {
  const signIns = [...context.state.signInsOfUser.find(user.sub)].map((jti): Change => ['signIn', jti, null])
  return [['user', user.sub, null], ...signIns]
}
