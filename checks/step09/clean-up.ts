// Step 9 · Clean-up: what did the lessons leave in the account?
import { defineCleanUp, defineFact, type Leftover } from '@workbook/engine'
import { leftPool, poolCandidates } from '../facts/left-pool.ts'
import { leftRows, leftTable } from '../facts/left-rows.ts'
import { configuredPool } from '../facts/configured-pool.ts'
import { stillThere } from '../facts/still-there.ts'

/** The name that `steps/my-app.ts` gives to the pool. */
export const POOL_NAME = 'chocolate-user-pool'

export default defineCleanUp({
  root: {
    kind: 'user-pool',
    setting: 'USER_POOL_ID',
    key: 'userPoolId',
    forget: ['USER_POOL_ID', 'CLIENT_ID'],
    candidates: poolCandidates(POOL_NAME),
    meant: configuredPool,
  },
  left: defineFact({
    name: 'what the step left',
    reads: [],
    uses: [leftPool, leftRows, leftTable],
    gather: async ({ use }): Promise<readonly Leftover[]> =>
      (await Promise.all([use(leftPool), use(leftRows), use(leftTable)])).flat(),
  }),
  still: stillThere,
})
