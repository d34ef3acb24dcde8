import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  ListUserPoolsCommand,
  type UserPoolDescriptionType,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, defineFact } from '@workbook/engine'
import { pages } from './pages.ts'
import messages from './user-pool.en.ts'
import cognito from '../services/cognito.ts'

/** The form of a pool id [API reference, UserPoolIdType], at most 55 characters. */
const POOL_ID = /^[\w-]+_[0-9a-zA-Z]+$/

/** The first sixty pools of a region: enough to know whether there are none, one or several. */
export const listPools = (
  client: Pick<CognitoIdentityProviderClient, 'send'>,
): Promise<readonly UserPoolDescriptionType[]> =>
  pages(60, async (NextToken) => {
    const answer = await client.send(new ListUserPoolsCommand({ MaxResults: 60, NextToken }))
    return { items: answer.UserPools, next: answer.NextToken }
  })

/** The pools of the region. */
export const userPools = defineFact({
  name: 'the user pools of the region',
  reads: cognito.reads('ListUserPools'),
  gather: ({ aws }) => listPools(aws(cognito)),
})

/** How the app's pool was found, or why it wasn't. */
export type UserPoolSearch =
  | { readonly is: 'found'; readonly pool: UserPoolType }
  | { readonly is: 'none' }
  | { readonly is: 'several'; readonly pools: readonly Namesake[] }
  | { readonly is: 'unknown id'; readonly id: string }
  | { readonly is: 'no id'; readonly id: string }

/** One of several pools, which may all have the same name. */
export interface Namesake {
  readonly id: string
  readonly name: string
  /** When it was created: `2026-11-24 18:49 UTC`. */
  readonly created: string
}

/** The newest first. */
const namesakes = (pools: readonly UserPoolDescriptionType[]): readonly Namesake[] =>
  pools
    .toSorted((a, b) => Number(b.CreationDate ?? 0) - Number(a.CreationDate ?? 0))
    .map(({ Id = '', Name = '', CreationDate }) => ({ id: Id, name: Name, created: minuteOf(CreationDate) }))

const minuteOf = (date: Date | undefined) => (date ? `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '?')

/** The pool of `USER_POOL_ID`; without one, the only pool of the region. */
export const userPoolSearch = defineFact({
  name: 'the user pool',
  reads: cognito.reads('DescribeUserPool'),
  uses: [userPools],
  gather: async ({ aws, settings, use }): Promise<UserPoolSearch> => {
    const asked = settings.userPoolId
    if (asked !== undefined && !POOL_ID.test(asked)) return { is: 'no id', id: asked }
    const pools = asked === undefined ? await use(userPools) : []
    if (pools.length > 1) return { is: 'several', pools: namesakes(pools) }
    const id = asked ?? pools[0]?.Id
    if (id === undefined) return { is: 'none' }
    // A pool that is not there: ResourceNotFoundException [API reference, DescribeUserPool].
    const read = aws(cognito).send(new DescribeUserPoolCommand({ UserPoolId: id }))
    const pool = (await absentOn(['ResourceNotFoundException'], read))?.UserPool
    return pool ? { is: 'found', pool } : { is: 'unknown id', id }
  },
  names: (search) => ({ poolId: search.is === 'found' ? search.pool.Id : undefined }),
})

/** The pool itself, for every fact that needs it. */
export const userPool = defineFact({
  name: 'the user pool',
  reads: [],
  uses: [userPoolSearch],
  gather: async ({ use, wait }): Promise<UserPoolType & { readonly Id: string }> => {
    const search = await use(userPoolSearch)
    if (search.is !== 'found' || search.pool.Id === undefined) return wait(messages.waitsFor)
    return { ...search.pool, Id: search.pool.Id }
  },
})
