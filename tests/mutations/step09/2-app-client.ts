import type { Mutation } from '../mutation.ts'

const client = 'account.clients.0'
const PLACEHOLDER = 'https://d84l1y8p4kdic.cloudfront.net'

export default [
  { property: 'account.clients', to: [], rule: 'found', cause: 'no-client' },
  { property: `${client}.UserPoolId`, to: 'us-east-1_Z9y8X7w6V', rule: 'found', cause: 'no-client' },
  { property: 'settings.clientId', to: '7abcdefghijklmnopqrstuvwxy', rule: 'found', cause: 'client-id-unknown' },
  { property: 'settings.clientId', to: 'chocolate-web', rule: 'found', cause: 'client-id-unknown' },

  { property: `${client}.ClientSecret`, to: 'not-a-real-one', rule: 'no-secret', cause: 'client-has-a-secret' },

  {
    property: `${client}.ExplicitAuthFlows`,
    to: ['ALLOW_REFRESH_TOKEN_AUTH'],
    rule: 'allows-srp',
    cause: 'srp-not-allowed',
  },
  {
    property: `${client}.ExplicitAuthFlows`,
    to: ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    rule: 'allows-srp',
    cause: 'srp-not-allowed',
    of: 'code made',
  },

  {
    property: `${client}.AllowedOAuthFlowsUserPoolClient`,
    to: false,
    rule: 'hosted-pages-on',
    cause: 'hosted-pages-off',
  },
  {
    property: `${client}.AllowedOAuthFlowsUserPoolClient`,
    to: undefined,
    rule: 'hosted-pages-on',
    cause: 'hosted-pages-off',
  },
  { property: `${client}.AllowedOAuthFlows`, to: undefined, rule: 'hosted-pages-on', cause: 'no-code-grant' },
  {
    property: `${client}.AllowedOAuthFlows`,
    to: ['client_credentials'],
    rule: 'hosted-pages-on',
    cause: 'no-code-grant',
  },

  { property: `${client}.CallbackURLs`, to: undefined, rule: 'own-callback', cause: 'no-callback' },
  { property: `${client}.CallbackURLs`, to: [], rule: 'own-callback', cause: 'no-callback' },
  { property: `${client}.CallbackURLs`, to: [PLACEHOLDER], rule: 'own-callback', cause: 'placeholder-callback' },
  { property: `${client}.CallbackURLs`, to: [`${PLACEHOLDER}/`], rule: 'own-callback', cause: 'placeholder-callback' },

  {
    property: `${client}.SupportedIdentityProviders`,
    to: undefined,
    rule: 'own-users',
    cause: 'cognito-not-a-provider',
  },
  {
    property: `${client}.SupportedIdentityProviders`,
    to: ['Google'],
    rule: 'own-users',
    cause: 'cognito-not-a-provider',
  },

  { property: `${client}.AllowedOAuthScopes`, to: undefined, rule: 'scopes', cause: 'scopes-missing' },
  { property: `${client}.AllowedOAuthScopes`, to: ['openid', 'phone'], rule: 'scopes', cause: 'scopes-missing' },
  { property: `${client}.AllowedOAuthScopes`, to: ['email'], rule: 'scopes', cause: 'scopes-missing' },

  {
    property: `${client}.PreventUserExistenceErrors`,
    to: 'LEGACY',
    rule: 'hides-who-exists',
    cause: 'tells-who-exists',
  },
  {
    property: `${client}.PreventUserExistenceErrors`,
    to: undefined,
    rule: 'hides-who-exists',
    cause: 'tells-who-exists',
  },
  {
    property: `${client}.AllowedOAuthFlows`,
    to: ['code', 'implicit'],
    rule: 'no-implicit-grant',
    cause: 'implicit-grant',
  },
  {
    property: `${client}.ExplicitAuthFlows`,
    to: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    rule: 'no-password-sign-in',
    cause: 'password-sign-in',
  },
  {
    property: `${client}.ExplicitAuthFlows`,
    to: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    rule: 'no-password-sign-in',
    cause: 'choice-based-sign-in',
  },
  {
    property: `${client}.ExplicitAuthFlows`,
    to: ['ALLOW_USER_SRP_AUTH'],
    rule: 'stays-signed-in',
    cause: 'no-refresh',
  },
  {
    property: `${client}.CallbackURLs`,
    to: ['https://example.com/'],
    rule: 'callback-without-slash',
    cause: 'callback-ends-in-slash',
  },

  { property: 'account.clients', to: [], rule: 'found', cause: 'client-id-unknown', of: 'ids in .env' },
  {
    property: `${client}.UserPoolId`,
    to: 'us-east-1_Z9y8X7w6V',
    rule: 'found',
    cause: 'client-id-unknown',
    of: 'ids in .env',
  },
  {
    property: `${client}.ClientSecret`,
    to: 'not-a-real-one',
    rule: 'no-secret',
    cause: 'client-has-a-secret',
    of: 'ids in .env',
  },
] as const satisfies readonly Mutation[]
