/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[] | undefined
  readonly next: string | undefined
}

/** No fact reads more pages than this, so it never takes more than a handful of calls. */
const MOST_PAGES = 10

/**
 * A list, page after page, until enough is known. A page can be short or even empty without being the
 * last: only one without a token is [MODEL ListUsersResponse.PaginationToken].
 */
export async function pages<Item>(
  enough: number,
  read: (token: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const all: Item[] = []
  let token: string | undefined
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { items = [], next } = await read(token)
    all.push(...items)
    if (next === undefined || all.length >= enough) break
    token = next
  }
  return all.slice(0, enough)
}
