// Step 9 · Clean-up: what did the lessons leave in the account?
import { defineCleanUp, defineFact, type Leftover, type LeftoverKind, printable } from '@workbook/engine'
import { format } from '@workbook/i18n'

import { configuredPool } from '../facts/configured-pool.ts'
import { leftPool, poolCandidates } from '../facts/left-pool.ts'
import { leftRows, leftTable } from '../facts/left-rows.ts'
import { stillThere } from '../facts/still-there.ts'
import messages from './clean-up.en.ts'

/** The name that `steps/my-app.ts` gives the pool. */
export const POOL_NAME = 'chocolate-user-pool'

const { costs, removed } = messages

/** Its id, followed by its name if it has one. */
const nameOf = ({ id, name }: Leftover) => printable(name ? `${id} (${name})` : id)

/** A kind that is listed by its name, and always costs the same. */
const kind = (called: '{name}' | `${string} {name}`, cost: string, removed: string): LeftoverKind => ({
  called: (leftover) => format(called, { name: nameOf(leftover) }),
  cost: () => cost,
  removed,
})

export default defineCleanUp({
  kinds: {
    domain: {
      ...kind(messages.domain, costs.domain, removed.deleted),
      cost: ({ id }) => (id.includes('.') ? costs.customDomain : costs.domain),
    },
    'deletion-protection': kind(messages.deletionProtection, costs.deletionProtection, removed.protectionOff),
    'user-pool': {
      ...kind(messages.userPool, costs.userPool, removed.userPool),
      cost: ({ plan }) => (plan === 'PLUS' ? costs.plusPool : costs.userPool),
    },
    'app-client': kind(messages.appClient, costs.goesWithPool, removed.deleted),
    'branding-style': kind(messages.brandingStyle, costs.goesWithPool, removed.deleted),
    users: {
      called: ({ count = 0 }) => format(messages.users, { count }),
      cost: () => costs.usersGoWithPool,
      removed: removed.deleted,
    },
    row: {
      called: (leftover) => format(messages.row, { name: nameOf(leftover), table: printable(leftover.of ?? '') }),
      cost: () => costs.row,
      removed: removed.deleted,
    },
    table: {
      ...kind(messages.table, costs.table, removed.table),
      cost: ({ plan }) => (plan === 'PAY_PER_REQUEST' ? costs.onDemandTable : costs.table),
    },
  },
  root: {
    kind: 'user-pool',
    setting: 'USER_POOL_ID',
    key: 'userPoolId',
    forget: ['USER_POOL_ID', 'CLIENT_ID', 'EMAIL'],
    candidates: poolCandidates(POOL_NAME),
    configured: configuredPool,
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
