import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider'

import {
  createClient,
  createDomain,
  createPool,
  createStyle,
  EMAIL,
  prepare,
  signUp,
} from '../../../tools/world/tasks.ts'
import type { NearMisses } from '../near-miss.ts'

const domain = { name: 'choco-1a2b3c4d', status: 'ACTIVE', managedLoginVersion: 1 }
const ana = { username: 'ana', email: EMAIL, emailVerified: false, enabled: true }

export default {
  'no-domain': {
    story: 'a pool without a domain, to which no mailed link could point',
    make: async (account) => {
      const poolId = await createPool(account)
      const clientId = await createClient(account, poolId)
      return {
        env: {},
        mend: async () => {
          await createDomain(account, poolId)
          await createStyle(account, poolId, clientId)
          await signUp(account, clientId)
          return {}
        },
      }
    },
  },
  'domain-not-ready': {
    // The practice account's domains are ready at once; AWS takes up to a minute.
    story: 'a domain made some seconds ago',
    wrong: { domain: { ...domain, status: 'CREATING' } },
    right: { domain },
  },
  'no-branding-style': {
    story: 'managed login, and a client made by code that has no style',
    make: async (account) => {
      const poolId = await createPool(account)
      const clientId = await createClient(account, poolId)
      await createDomain(account, poolId, 2)
      return {
        env: {},
        mend: async () => {
          await createStyle(account, poolId, clientId)
          await signUp(account, clientId)
          return {}
        },
      }
    },
  },
  'nobody-signed-up': {
    story: 'everything ready, and nobody came yet',
    make: async (account) => {
      const { clientId } = await prepare(account)
      return { env: {}, mend: async () => (await signUp(account, clientId), {}) }
    },
  },
  'other-email': {
    story: 'signed up with another address than the one in .env',
    make: async (account) => {
      const { clientId } = await prepare(account)
      await signUp(account, clientId, 'ana.lopes@example.org')
      return { env: { email: EMAIL }, mend: async () => ({ email: 'ana.lopes@example.org' }) }
    },
  },
  'made-by-an-admin': {
    story: '“Create user” clicked in the console',
    make: async (account) => {
      const { poolId, clientId } = await prepare(account)
      await account.cognito.send(
        new AdminCreateUserCommand({
          UserPoolId: poolId,
          Username: 'boss@example.org',
          UserAttributes: [{ Name: 'email', Value: 'boss@example.org' }],
        }),
      )
      return { env: {}, mend: async () => (await signUp(account, clientId), {}) }
    },
  },
  'came-from-another-provider': {
    // The practice account knows no other providers.
    story: '“Continue with Google” clicked instead of signing up',
    wrong: { users: { found: [{ ...ana, status: 'EXTERNAL_PROVIDER' }], otherEmails: [] }, settings: {} },
    right: { users: { found: [{ ...ana, status: 'UNCONFIRMED' }], otherEmails: [] }, settings: {} },
  },
} as const satisfies NearMisses
