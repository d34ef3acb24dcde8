import {
  DescribeManagedLoginBrandingByClientCommand,
  ListUserPoolClientsCommand,
  type UserPoolClientDescription,
} from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, type Candidate, defineFact, hint, type Leftover } from '@workbook/engine'
import { pages } from './pages.ts'
import { userPools, userPoolSearch } from './user-pool.ts'
import cognito from '../services/cognito.ts'

/** How many clients of a pool are listed, and how many of those are checked for a style. */
const MOST = { clients: 60, styles: 10 }

/**
 * The pool of `USER_POOL_ID`, if it is there. Unlike a check, this never falls back to the region's only pool: what will be
 * deleted has to be named explicitly.
 */
export const namedPool = defineFact({
  name: 'the user pool of USER_POOL_ID',
  reads: [],
  uses: [userPoolSearch],
  gather: async ({ settings, use }) => {
    if (settings.userPoolId === undefined) return undefined
    const search = await use(userPoolSearch)
    return search.is === 'found' ? search.pool : undefined
  },
})

/** Its app clients. Only for the list: they are deleted with the pool, so a denied call must not stop the clean-up. */
const clients = hint(
  defineFact({
    name: 'the app clients of the pool',
    reads: cognito.reads('ListUserPoolClients'),
    uses: [namedPool],
    gather: async ({ aws, use }): Promise<readonly UserPoolClientDescription[]> => {
      const pool = await use(namedPool)
      if (pool === undefined) return []
      return pages(MOST.clients, async (NextToken) => {
        const list = new ListUserPoolClientsCommand({ UserPoolId: pool.Id, MaxResults: MOST.clients, NextToken })
        const answer = await aws(cognito).send(list)
        return { items: answer.UserPoolClients, next: answer.NextToken }
      })
    },
  }),
  [],
)

/** Which of them have a branding style. Only for the list, too. */
const styled = hint(
  defineFact({
    name: 'the branding styles of the pool',
    reads: cognito.reads('DescribeManagedLoginBrandingByClient'),
    uses: [clients],
    gather: async ({ aws, use }): Promise<readonly UserPoolClientDescription[]> => {
      const looks = (await use(clients)).slice(0, MOST.styles).map(async (client) => {
        const { UserPoolId, ClientId } = client
        const read = aws(cognito).send(new DescribeManagedLoginBrandingByClientCommand({ UserPoolId, ClientId }))
        return (await absentOn(['ResourceNotFoundException'], read)) === undefined ? [] : [client]
      })
      return (await Promise.all(looks)).flat()
    },
  }),
  [],
)

/** The named pool with everything that belongs to it. */
export const leftPool = defineFact({
  name: 'what is left of the user pool',
  reads: [],
  uses: [namedPool, clients, styled],
  gather: async ({ use }): Promise<readonly Leftover[]> => {
    const pool = await use(namedPool)
    if (pool?.Id === undefined) return []
    const of = pool.Id
    const part =
      (kind: 'app-client' | 'branding-style') =>
      ({ ClientId = '', ClientName = '' }: UserPoolClientDescription): Leftover => ({
        kind,
        id: ClientId,
        name: ClientName,
        of,
        goesWith: 'user-pool',
      })
    const users = pool.EstimatedNumberOfUsers ?? 0
    const [itsClients, itsStyles] = await Promise.all([use(clients), use(styled)])
    return [
      ...[pool.Domain, pool.CustomDomain].flatMap((id) =>
        id === undefined ? [] : [{ kind: 'domain', id, of } as const],
      ),
      ...(pool.DeletionProtection === 'ACTIVE' ? [{ kind: 'deletion-protection', id: of } as const] : []),
      {
        kind: 'user-pool',
        id: of,
        ...(pool.Name !== undefined && { name: pool.Name }),
        ...(pool.UserPoolTier !== undefined && { plan: pool.UserPoolTier }),
      },
      ...itsClients.map(part('app-client')),
      ...itsStyles.map(part('branding-style')),
      ...(users > 0 ? [{ kind: 'users', id: of, of, count: users, goesWith: 'user-pool' } as const] : []),
    ]
  },
})

/** The pools of the region, and whether they have the name that the step's own files use. */
export const poolCandidates = (mark: string) =>
  defineFact({
    name: 'the pools that may be meant',
    reads: [],
    uses: [userPools],
    gather: async ({ use }): Promise<readonly Candidate[]> =>
      (await use(userPools)).flatMap(({ Id, Name = '', CreationDate }) =>
        Id === undefined ? [] : [{ id: Id, name: Name, createdAt: CreationDate, marked: Name === mark }],
      ),
  })
