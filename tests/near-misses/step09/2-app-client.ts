import type { CreateUserPoolClientCommandInput } from '@aws-sdk/client-cognito-identity-provider'

import { createClient, createPool } from '../../../tools/world/tasks.ts'
import type { NearMissAccount, NearMisses } from '../near-miss.ts'

/** A client that differs in one thing; the fix is to create a correct one. */
const clientWith = (story: string, change: Partial<CreateUserPoolClientCommandInput>): NearMissAccount => ({
  story,
  make: async (account) => {
    const userPoolId = await createPool(account)
    const clientId = await createClient(account, userPoolId, change)
    return {
      env: { userPoolId, clientId },
      mend: async () => ({ userPoolId, clientId: await createClient(account, userPoolId) }),
    }
  },
})

export default {
  'no-client': {
    story: 'a pool without a client',
    make: async (account) => {
      const userPoolId = await createPool(account)
      return {
        env: { userPoolId },
        mend: async () => ({ userPoolId, clientId: await createClient(account, userPoolId) }),
      }
    },
  },
  'client-id-unknown': {
    story: 'a new pool, and the client id of the old one still in .env',
    make: async (account) => {
      const clientId = await createClient(account, await createPool(account))
      const userPoolId = await createPool(account)
      return {
        env: { userPoolId, clientId },
        mend: async () => ({ userPoolId, clientId: await createClient(account, userPoolId) }),
      }
    },
  },
  'client-has-a-secret': clientWith('“Traditional web application” chosen in the console', { GenerateSecret: true }),
  'srp-not-allowed': clientWith('only the sign-in that sends the password itself', {
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  }),
  'hosted-pages-off': clientWith('a client made by code without a word about the hosted pages', {
    AllowedOAuthFlowsUserPoolClient: undefined,
    AllowedOAuthFlows: undefined,
    AllowedOAuthScopes: undefined,
  }),
  'no-code-grant': clientWith('the implicit grant alone', { AllowedOAuthFlows: ['implicit'] }),
  'no-callback': clientWith('hosted pages off, and nowhere to go back to', {
    AllowedOAuthFlowsUserPoolClient: undefined,
    AllowedOAuthFlows: undefined,
    AllowedOAuthScopes: undefined,
    CallbackURLs: undefined,
  }),
  'placeholder-callback': clientWith('the return URL left empty in the console', {
    CallbackURLs: ['https://d84l1y8p4kdic.cloudfront.net'],
  }),
  'cognito-not-a-provider': clientWith('no identity provider ticked', { SupportedIdentityProviders: undefined }),
  'scopes-missing': clientWith('the phone scope alone', { AllowedOAuthScopes: ['openid', 'phone'] }),
  'tells-who-exists': clientWith('a client made by code, which tells strangers who has an account', {
    PreventUserExistenceErrors: undefined,
  }),
  'implicit-grant': clientWith('the implicit grant beside the code grant', { AllowedOAuthFlows: ['code', 'implicit'] }),
  'password-sign-in': clientWith('a second way to sign in that nobody uses', {
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  }),
  'no-refresh': clientWith('sign-in by SRP and nothing else', { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] }),
  'choice-based-sign-in': clientWith('the flows that the console ticks by default', {
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  }),
  'callback-ends-in-slash': clientWith('an address copied from the browser, which adds a slash', {
    CallbackURLs: ['https://example.com/'],
  }),
} as const satisfies NearMisses
