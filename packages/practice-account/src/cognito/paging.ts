import { invalidParameter } from './errors.ts'

/**
 * One page of a list. The token names the item before the page, so that items which come or go in between neither
 * repeat nor hide others.
 */
export function page<T>(
  items: readonly T[],
  limit: number | undefined,
  token: string | undefined,
  keyOf: (item: T) => string,
): { items: readonly T[]; next: string | undefined } {
  const size = limit || 60
  let from = 0
  if (token !== undefined) {
    const key = Buffer.from(token, 'base64url').toString()
    const index = items.findIndex((item) => keyOf(item) === key)
    if (index === -1) throw invalidParameter('Invalid pagination token.')
    from = index + 1
  }
  const some = items.slice(from, from + size)
  const last = some.at(-1)
  const more = from + size < items.length && last !== undefined
  return { items: some, next: more ? Buffer.from(keyOf(last)).toString('base64url') : undefined }
}
