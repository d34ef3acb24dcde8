import { UpdateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'

import { createPool } from '../../../tools/world/tasks.ts'
import type { NearMisses } from '../near-miss.ts'

export default {
  'no-pool': {
    story: 'nobody made a pool yet',
    make: async (account) => ({
      env: {},
      mend: async () => ({ userPoolId: await createPool(account) }),
    }),
  },
  'several-pools': {
    story: 'a learner who started twice and did not say which pool counts',
    make: async (account) => {
      await createPool(account, { PoolName: 'first try' })
      const second = await createPool(account)
      return { env: {}, mend: async () => ({ userPoolId: second }) }
    },
  },
  'pool-id-unknown': {
    story: 'an id of another region, or of a pool that was deleted',
    make: async (account) => {
      const poolId = await createPool(account)
      return { env: { userPoolId: 'us-east-1_AAAAAAAAA' }, mend: async () => ({ userPoolId: poolId }) }
    },
  },
  'pool-id-gone': {
    story: 'the practice account emptied, and the old id still in .env',
    make: async (account) => ({
      env: { userPoolId: 'us-east-1_AAAAAAAAA' },
      mend: async () => ({ userPoolId: await createPool(account) }),
    }),
  },
  'pool-id-of-another-account': {
    story: 'the id of a pool on AWS, looked for in the practice account',
    make: async (account) => {
      const poolId = await createPool(account)
      return { env: { userPoolId: 'eu-central-1_RTbrRc8Ho' }, mend: async () => ({ userPoolId: poolId }) }
    },
  },
  'pool-id-is-not-an-id': {
    story: "the pool's name pasted for its id",
    make: async (account) => {
      const poolId = await createPool(account)
      return { env: { userPoolId: 'chocolate-user-pool' }, mend: async () => ({ userPoolId: poolId }) }
    },
  },
  'signs-in-by-user-name': {
    story: 'a pool made without a word about how people sign in',
    make: async (account) => {
      const poolId = await createPool(account, { UsernameAttributes: undefined })
      return { env: { userPoolId: poolId }, mend: async () => ({ userPoolId: await createPool(account) }) }
    },
  },
  'sign-up-closed': {
    story: 'a pool in which only an administrator creates users',
    make: async (account) => {
      const poolId = await createPool(account, { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } })
      return { env: { userPoolId: poolId }, mend: async () => ({ userPoolId: await createPool(account) }) }
    },
  },
  'email-not-verified-by-cognito': {
    story: 'an update of one setting, which emptied all that it did not name',
    make: async (account) => {
      const poolId = await createPool(account)
      const mailALink = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' as const } }
      await account.cognito.send(new UpdateUserPoolCommand({ UserPoolId: poolId, ...mailALink }))
      return {
        env: { userPoolId: poolId },
        mend: async () => {
          const whole = { ...mailALink, AutoVerifiedAttributes: ['email' as const] }
          await account.cognito.send(new UpdateUserPoolCommand({ UserPoolId: poolId, ...whole }))
          return { userPoolId: poolId }
        },
      }
    },
  },
  'pool-mails-a-code': {
    story: 'a pool as the console makes it, which mails six digits',
    make: async (account) => {
      const poolId = await createPool(account, { VerificationMessageTemplate: undefined })
      return { env: { userPoolId: poolId }, mend: async () => ({ userPoolId: await createPool(account) }) }
    },
  },
  'case-sensitive-pool': {
    story: 'a pool made by code that takes capital letters seriously',
    make: async (account) => {
      const poolId = await createPool(account, { UsernameConfiguration: undefined })
      return { env: { userPoolId: poolId }, mend: async () => ({ userPoolId: await createPool(account) }) }
    },
  },
  'deletion-protected': {
    story: 'a pool as the console makes it, protected from deletion',
    make: async (account) => {
      const poolId = await createPool(account, { DeletionProtection: 'ACTIVE' })
      return { env: { userPoolId: poolId }, mend: async () => ({ userPoolId: await createPool(account) }) }
    },
  },
} as const satisfies NearMisses
