import { invalidParameter } from '../cognito/errors.ts'
import { counter, type Chance } from './chance.ts'
import type { FaultInjection } from './fault-injection.ts'
import { itemsOf, listOf } from './lists.ts'
import { placeOf } from './order.ts'

/** Where a page goes on: behind this item, or at the beginning; `bare` when the page before had nothing in it. */
interface Place {
  readonly after?: string | undefined
  readonly bare?: true
}

/**
 * Pages are shorter than asked for, or empty, and still have a token: only a page without one is the last
 * [MODEL ListUsersResponse.PaginationToken] (`users/pages`). Never two empty ones in a row.
 */
export function unevenPages(chance: Chance): FaultInjection {
  const count = counter()
  return {
    api: async (call, next) => {
      const list = listOf(call)
      if (list === undefined) return next(call.input)
      const place = read(call.input[list.token])
      const { [list.token]: _token, ...input } = call.input
      const items = itemsOf(list, await next(input))
      // The last item may have been deleted: the next page starts after its position.
      const from = place.after === undefined ? 0 : placeOf(chance, place.after)
      const rest = items.filter((item) => place.after === undefined || placeOf(chance, item[list.id]) > from)
      const turn = `page ${call.operation} ${count(call.operation)}`
      const luck = chance(turn)
      if (luck < 0.3 && !place.bare) return { [list.items]: [], [list.token]: write({ ...place, bare: true }) }
      const asked = Number(call.input[list.limit]) || 60
      const size = luck < 0.7 ? Math.max(1, Math.floor(asked * chance(`${turn} size`))) : asked
      const some = rest.slice(0, size)
      const last = some.at(-1)
      if (last === undefined) return { [list.items]: [] }
      // After the last item there may be one more page, which is empty.
      const more = size < rest.length || luck > 0.85
      return { [list.items]: some, ...(more ? { [list.token]: write({ after: String(last[list.id]) }) } : {}) }
    },
  }
}

function write(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function read(token: unknown): Place {
  if (typeof token !== 'string') return {}
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Place
  } catch {
    throw invalidParameter('Invalid pagination token.')
  }
}
