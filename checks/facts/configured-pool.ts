import { DescribeUserPoolCommand, type UserPoolDescriptionType } from '@aws-sdk/client-cognito-identity-provider'

import { defineFact, hint, type GatherContext } from '@workbook/engine'
import { type Configured, named, NOTHING_CONFIGURED } from './configured.ts'
import { listPools, userPools, userPoolSearch } from './user-pool.ts'
import messages from './configured-pool.en.ts'
import { format } from '@workbook/i18n'
import cognito from '../services/cognito.ts'

/** `us-east-1_a1B2c3D4e`: the part before the underscore is the region of the pool. */
const REGION_OF_ID = /^([a-z]{2,}(?:-[a-z]+)+-\d+)_/

/** `arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a1B2c3D4e` contains the region and the id. */
const ARN = /^arn:[\w-]+:cognito-idp:([\w-]+):\d*:userpool\/([\w-]+)$/

/** What the learner probably meant by `USER_POOL_ID`. */
interface ConfiguredPool extends Configured {
  /** The id can't belong to this account: it names a region, and the account only has a different one. */
  readonly foreign?: true
  /** An account with one region and no pools: the id is that of a deleted pool. */
  readonly gone?: true
  /** The ids to choose from, joined without a character that means something to a shell. */
  readonly poolsHere?: string
}

/** The most ids that a fix names. */
const MOST_IDS = 3

/** How many other regions are searched. */
const MOST_REGIONS = 2

/**
 * Where the missing pool is, or what its id really is. Only gathered when the pool was not found. At most two calls,
 * besides the pools of this region.
 */
export const configuredPool = hint<ConfiguredPool>(
  defineFact({
    name: 'the pool of USER_POOL_ID',
    reads: cognito.reads('DescribeUserPool', 'ListUserPools'),
    uses: [userPoolSearch, userPools],
    gather: async (context): Promise<ConfiguredPool> => {
      const search = await context.use(userPoolSearch)
      if (search.is === 'none') return anyPoolElsewhere(context)
      return search.is === 'unknown id' || search.is === 'no id' ? meaningOf(search.id, context) : NOTHING_CONFIGURED
    },
  }),
  NOTHING_CONFIGURED,
)

/** No pool here, and no id: is there a pool in one of the most likely other regions? */
async function anyPoolElsewhere({ otherRegions }: GatherContext): Promise<Configured> {
  const regions = otherRegions?.likely.slice(0, MOST_REGIONS) ?? []
  const looks = await Promise.all(
    regions.map(async (region) => {
      // Labs deny access to most regions. A denied region must not hide the answer of another one.
      const read = otherRegions && listPools(otherRegions.aws(region, cognito))
      return { region, pools: (await read?.catch(() => undefined)) ?? [] }
    }),
  )
  const there = looks.filter(({ pools }) => pools.length > 0)
  const [first] = there
  if (first === undefined) return NOTHING_CONFIGURED
  const places = there.map(({ region, pools }) => format(messages.place, { region, pools: named(pools) })).join('; ')
  return { hint: format(messages.elsewhere, { places }), otherRegion: first.region }
}

/** What `USER_POOL_ID` has in place of the id of a pool in this region. */
async function meaningOf(given: string, context: GatherContext): Promise<ConfiguredPool> {
  const here = context.settings.region
  const arn = ARN.exec(given)
  const id = arn?.[2] ?? given
  const itsRegion = arn?.[1] ?? REGION_OF_ID.exec(id)?.[1]
  if (itsRegion !== undefined && itsRegion !== here) {
    if (context.otherRegions === undefined) return ofAnotherAccount(here, itsRegion, await context.use(userPools))
    const name = await nameElsewhere(itsRegion, id, context)
    const hint =
      name === undefined
        ? format(messages.otherRegion, { region: itsRegion, here })
        : format(messages.foundThere, { name, region: itsRegion, here })
    return { hint, rightId: id, otherRegion: itsRegion }
  }
  if (arn) return { hint: format(messages.isAnArn, { id }), rightId: id }
  const pools = await context.use(userPools)
  const gone = context.otherRegions === undefined && itsRegion !== undefined && pools.length === 0
  return { ...amongPoolsHere(given, pools), ...(gone && { gone }) }
}

/** An account with only one region, such as the practice account: there is no other region to go to. */
function ofAnotherAccount(here: string, region: string, pools: readonly UserPoolDescriptionType[]): ConfiguredPool {
  if (pools.length === 0) return { hint: format(messages.otherAccount, { here, region }), foreign: true }
  const ids = pools.slice(0, MOST_IDS).flatMap(({ Id }) => Id ?? [])
  return {
    ...amongPoolsHere('', pools),
    hint: format(messages.otherAccountHas, { here, region, pools: named(pools) }),
    foreign: true,
    poolsHere: ids.join(','),
  }
}

/** The pool's name; undefined if the pool is not there, or if the learner is not allowed to read it. */
async function nameElsewhere(
  region: string,
  UserPoolId: string,
  { otherRegions }: GatherContext,
): Promise<string | undefined> {
  const read = otherRegions?.aws(region, cognito).send(new DescribeUserPoolCommand({ UserPoolId }))
  return (await read?.catch(() => undefined))?.UserPool?.Name
}

function amongPoolsHere(given: string, pools: readonly UserPoolDescriptionType[]): Configured {
  const [pool, ...more] = pools.filter(({ Name }) => Name === given)
  if (pool?.Id !== undefined && more.length === 0) {
    return { hint: format(messages.isAName, { id: pool.Id }), rightId: pool.Id }
  }
  if (pools.length === 0) return { hint: messages.noPoolAtAll }
  const [only] = pools
  const hint = format(messages.poolsHere, { pools: named(pools) })
  return pools.length === 1 && only?.Id !== undefined ? { hint, rightId: only.Id } : { hint }
}
