import {
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminResetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider'

import type { TestAccount } from '../../../tools/world/account.ts'
import { confirm, EMAIL, prepare, signUp } from '../../../tools/world/tasks.ts'
import type { NearMisses } from '../near-miss.ts'

/** As the fix says: the user is deleted, signs up again and clicks the link. */
async function signUpAfresh(account: TestAccount, UserPoolId: string, clientId: string) {
  await account.cognito.send(new AdminDeleteUserCommand({ UserPoolId, Username: EMAIL }))
  await signUp(account, clientId)
  await confirm(account, clientId)
  return {}
}

export default {
  'link-not-clicked': {
    story: 'a visitor who never clicked the link',
    make: async (account) => {
      const { clientId } = await prepare(account)
      await signUp(account, clientId)
      return { env: {}, mend: async () => (await confirm(account, clientId), {}) }
    },
  },
  'must-reset-password': {
    story: 'an administrator who asked for a new password',
    make: async (account) => {
      const { poolId, clientId } = await prepare(account)
      const user = { UserPoolId: poolId, Username: EMAIL }
      await signUp(account, clientId)
      await confirm(account, clientId)
      await account.cognito.send(new AdminResetUserPasswordCommand(user))
      return {
        env: {},
        mend: () => signUpAfresh(account, poolId, clientId),
      }
    },
  },
  'confirmed-by-hand': {
    story: '“Confirm account” clicked in the console, so that nobody verified the address',
    make: async (account) => {
      const { poolId, clientId } = await prepare(account)
      const user = { UserPoolId: poolId, Username: EMAIL }
      await signUp(account, clientId)
      await account.cognito.send(new AdminConfirmSignUpCommand(user))
      return {
        env: {},
        mend: () => signUpAfresh(account, poolId, clientId),
      }
    },
  },
  'user-disabled': {
    story: 'a user whom somebody switched off',
    make: async (account) => {
      const { poolId, clientId } = await prepare(account)
      const user = { UserPoolId: poolId, Username: EMAIL }
      await signUp(account, clientId)
      await confirm(account, clientId)
      await account.cognito.send(new AdminDisableUserCommand(user))
      return { env: {}, mend: async () => (await account.cognito.send(new AdminEnableUserCommand(user)), {}) }
    },
  },
  'email-not-set': {
    story: 'the link clicked, and the file never run after that',
    make: async (account) => {
      const { clientId } = await prepare(account)
      await signUp(account, clientId)
      await confirm(account, clientId)
      return { env: {}, mend: async () => ({ email: EMAIL }) }
    },
  },
} as const satisfies NearMisses
