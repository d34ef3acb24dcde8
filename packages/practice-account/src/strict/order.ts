import type { Chance } from './chance.ts'
import type { FaultInjection, Json } from './fault-injection.ts'
import { listOf, whole } from './lists.ts'

/** Where an item is in a list of this seed, from 0 up to 1: it stays there whatever becomes of the others. */
export function placeOf(chance: Chance, id: unknown): number {
  return chance(`order ${String(id)}`)
}

/**
 * Lists come in an order of their own: AWS promises none for ListUsers and ListUserPools. It is the same from page to
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
