import { invalidParameter } from './errors.ts'

/** Where an item is in a list: lists are in the order in which things were made, and by id within a millisecond. */
export interface Place {
  readonly createdAt: number
  readonly id: string
}

/**
 * One page of a list. The token is the position of the page's last item, not the item itself: items that are added or deleted in
 * between neither repeat nor hide others, not even when that last item is deleted.
 */
export function page<T>(
  items: readonly T[],
  limit: number | undefined,
  token: string | undefined,
  placeOf: (item: T) => Place,
): { items: readonly T[]; next: string | undefined } {
  const size = limit || 60
  const start = token === undefined ? undefined : readToken(token)
  const rest = items
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)))
    .filter((item) => start === undefined || compare(placeOf(item), start) > 0)
  const some = rest.slice(0, size)
  const last = some.at(-1)
  return { items: some, next: last !== undefined && rest.length > size ? writeToken(placeOf(last)) : undefined }
}

function compare(a: Place, b: Place): number {
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

function writeToken({ createdAt, id }: Place): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url')
}

function readToken(token: string): Place {
  const [, createdAt, id] = /^(\d+) (\S+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  if (createdAt === undefined || id === undefined) throw invalidParameter('Invalid pagination token.')
  return { createdAt: Number(createdAt), id }
}
