import type { Call, Json, Next } from './fault-injection.ts'

/** How a list operation calls its parts. */
export interface List {
  readonly items: string
  readonly limit: string
  /** The token, in the request and in the answer. */
  readonly token: string
  /** What tells one item from another. */
  readonly id: string
}

const LISTS: Readonly<Record<string, List>> = {
  ListUsers: { items: 'Users', limit: 'Limit', token: 'PaginationToken', id: 'Username' },
  ListUserPools: { items: 'UserPools', limit: 'MaxResults', token: 'NextToken', id: 'Id' },
  ListUserPoolClients: { items: 'UserPoolClients', limit: 'MaxResults', token: 'NextToken', id: 'ClientId' },
}

/** The parts of a call that lists something; undefined for any other. */
export function listOf({ service, operation }: Call): List | undefined {
  return service === 'cognito' ? LISTS[operation] : undefined
}

/** The items of one answer. */
export function itemsOf(list: List, answer: Json): readonly Json[] {
  const items = answer[list.items]
  return Array.isArray(items) ? (items as readonly Json[]) : []
}

/** Everything that the call would list, page after page, as one answer. */
export async function whole(list: List, call: Call, next: Next): Promise<readonly Json[]> {
  const all: Json[] = []
  for (let token: unknown; ;) {
    const answer = await next({ ...call.input, [list.limit]: 60, [list.token]: token })
    all.push(...itemsOf(list, answer))
    token = answer[list.token]
    if (token === undefined) return all
  }
}
