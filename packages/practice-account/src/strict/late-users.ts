import { counter } from './chance.ts'
import type { FaultInjection, Json } from './fault-injection.ts'
import { itemsOf, listOf } from './lists.ts'

/**
 * ListUsers learns about a change to a user a little later: the first list after the change shows the user
 * as before, or not at all [SDK ListUsersCommand: eventually consistent]. AdminGetUser knows at once.
 */
export function lateUsers(): FaultInjection {
  const looks = counter()
  const shown = new Map<string, Json>()
  return {
    api: async (call, next) => {
      const answer = await next(call.input)
      const list = call.operation === 'ListUsers' ? listOf(call) : undefined
      if (list === undefined) return answer
      const items = itemsOf(list, answer).flatMap((user) => {
        const name = `${String(call.input.UserPoolId)} ${String(user[list.id])}`
        const isNew = looks(`${name} ${String(user.UserStatus)} ${String(user.UserLastModifiedDate)}`) === 0
        if (isNew) return shown.get(name) ?? []
        shown.set(name, user)
        return [user]
      })
      return { ...answer, [list.items]: items }
    },
  }
}
