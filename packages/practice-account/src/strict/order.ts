import type { Chance } from './chance.ts'
import type { FaultInjection, Json } from './fault-injection.ts'
import { listOf, whole } from './lists.ts'

/** An item's position in a list of this seed, from 0 up to 1. It doesn't depend on the other items. */
export function placeOf(chance: Chance, id: unknown): number {
  return chance(`order ${String(id)}`)
}

/**
 * Lists come in an arbitrary order: AWS promises none for ListUsers and ListUserPools. It is the same from page to
 * page, so that a list can be followed to its end.
 */
export function anyOrder(chance: Chance): FaultInjection {
  return {
    api: async (call, next) => {
      const list = listOf(call)
      if (list === undefined) return next(call.input)
      const place = (item: Json): number => placeOf(chance, item[list.id])
      const items = await whole(list, call, next)
      return { [list.items]: items.toSorted((a, b) => place(a) - place(b)) }
    },
  }
}
