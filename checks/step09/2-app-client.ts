// Step 9 · Lesson 2: is there an app client that a web page can use to sign people up and in?
import { first, lesson, nearest, no, yes } from '@workbook/engine'
import { type AppClient, appClients } from '../facts/app-client.ts'
import { withHint } from '../facts/configured.ts'
import { configuredClient } from '../facts/configured-client.ts'
import { settings } from '../facts/settings.ts'
import placeholders from '../placeholders.en.ts'
import messages from './2-app-client.en.ts'
import { format } from '@workbook/i18n'

const { advice, check, rule } = lesson(messages, placeholders)

/** The callback URL that the console sets when “return URL” is left empty [public field reports, 2025]. */
const PLACEHOLDER = 'https://d84l1y8p4kdic.cloudfront.net'

const describe = 'aws cognito-idp describe-user-pool-client --user-pool-id {poolId} --client-id {clientId} --query'

type About = { readonly client: AppClient }

const aboutTheClient = [
  rule('no-secret', {
    where: '{clientId} · ClientSecret',
    see: `${describe} "UserPoolClient.ClientSecret != null"`,
    lines: { 'client-has-a-secret': 'GenerateSecret: false,' },
    evaluate: ({ client }: About) =>
      client.hasSecret ? no('client-has-a-secret', messages.found.aSecret) : yes(messages.found.noSecret),
  }),

  rule('allows-srp', {
    where: '{clientId} · ExplicitAuthFlows',
    see: `${describe} UserPoolClient.ExplicitAuthFlows`,
    lines: { 'srp-not-allowed': "ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']," },
    evaluate: ({ client }: About) => {
      // Absent means the API's default: SRP, custom and refresh [SDK CreateUserPoolClientRequest.ExplicitAuthFlows].
      const flows = client.ExplicitAuthFlows ?? []
      if (flows.length === 0) return yes(messages.found.defaultFlows)
      return flows.includes('ALLOW_USER_SRP_AUTH')
        ? yes('ALLOW_USER_SRP_AUTH')
        : no('srp-not-allowed', flows.join(', '))
    },
  }),

  rule('hosted-pages-on', {
    where: '{clientId} · AllowedOAuthFlowsUserPoolClient, AllowedOAuthFlows',
    see: `${describe} "UserPoolClient.[AllowedOAuthFlowsUserPoolClient,AllowedOAuthFlows]"`,
    lines: {
      'hosted-pages-off': "AllowedOAuthFlowsUserPoolClient: true,\nAllowedOAuthFlows: ['code'],",
      'no-code-grant': "AllowedOAuthFlows: ['code'],",
    },
    evaluate: ({ client }: About) => {
      const flows = client.AllowedOAuthFlows ?? []
      if (client.AllowedOAuthFlowsUserPoolClient !== true) return no('hosted-pages-off', messages.found.pagesOff)
      return flows.includes('code')
        ? yes(messages.found.onWithCode)
        : no('no-code-grant', flows.join(', ') || messages.found.noGrant)
    },
  }),

  rule('own-callback', {
    where: '{clientId} · CallbackURLs',
    see: `${describe} UserPoolClient.CallbackURLs`,
    lines: { 'no-callback': 'CallbackURLs: [myApp.callbackUrl],' },
    evaluate: ({ client }: About) => {
      const own = (client.CallbackURLs ?? []).filter((url) => !url.startsWith(PLACEHOLDER))
      if (own.length > 0) return yes(own.join(', '))
      return client.CallbackURLs?.length
        ? no('placeholder-callback', client.CallbackURLs.join(', '))
        : no('no-callback', messages.found.none)
    },
  }),

  rule('own-users', {
    where: '{clientId} · SupportedIdentityProviders',
    see: `${describe} UserPoolClient.SupportedIdentityProviders`,
    lines: { 'cognito-not-a-provider': "SupportedIdentityProviders: ['COGNITO']," },
    evaluate: ({ client }: About) => {
      const providers = client.SupportedIdentityProviders ?? []
      return providers.includes('COGNITO')
        ? yes('COGNITO')
        : no('cognito-not-a-provider', providers.join(', ') || messages.found.none)
    },
  }),

  rule('scopes', {
    where: '{clientId} · AllowedOAuthScopes',
    see: `${describe} UserPoolClient.AllowedOAuthScopes`,
    lines: { 'scopes-missing': "AllowedOAuthScopes: ['openid', 'email']," },
    evaluate: ({ client }: About) => {
      const scopes = client.AllowedOAuthScopes ?? []
      const missing = ['openid', 'email'].filter((scope) => !scopes.includes(scope))
      return missing.length === 0
        ? yes(scopes.join(', '))
        : no('scopes-missing', scopes.join(', ') || messages.found.none)
    },
  }),

  advice('stays-signed-in', {
    where: '{clientId} · ExplicitAuthFlows',
    see: `${describe} UserPoolClient.ExplicitAuthFlows`,
    lines: { 'no-refresh': "ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']," },
    evaluate: ({ client }: About) => {
      const flows = client.ExplicitAuthFlows ?? []
      if (flows.length === 0) return yes(messages.found.defaultFlows)
      return flows.includes('ALLOW_REFRESH_TOKEN_AUTH')
        ? yes('ALLOW_REFRESH_TOKEN_AUTH')
        : no('no-refresh', flows.join(', '))
    },
  }),

  advice('hides-who-exists', {
    where: '{clientId} · PreventUserExistenceErrors',
    see: `${describe} UserPoolClient.PreventUserExistenceErrors`,
    lines: { 'tells-who-exists': "PreventUserExistenceErrors: 'ENABLED'," },
    evaluate: ({ client }: About) =>
      client.PreventUserExistenceErrors === 'ENABLED'
        ? yes('ENABLED')
        : no('tells-who-exists', client.PreventUserExistenceErrors ?? 'LEGACY'),
  }),

  advice('callback-without-slash', {
    where: '{clientId} · CallbackURLs',
    see: `${describe} UserPoolClient.CallbackURLs`,
    evaluate: ({ client }: About) => {
      const urls = client.CallbackURLs ?? []
      const slashed = urls.filter(
        (url) => !url.startsWith(PLACEHOLDER) && /^https:\/\/[^/]+\/$/.test(url) && !urls.includes(url.slice(0, -1)),
      )
      return slashed.length > 0 ? no('callback-ends-in-slash', slashed.join(', ')) : yes(messages.found.noSlash)
    },
  }),

  advice('no-implicit-grant', {
    where: '{clientId} · AllowedOAuthFlows',
    see: `${describe} UserPoolClient.AllowedOAuthFlows`,
    evaluate: ({ client }: About) =>
      client.AllowedOAuthFlows?.includes('implicit')
        ? no('implicit-grant', 'implicit')
        : yes(messages.found.noImplicit),
  }),

  advice('no-password-sign-in', {
    where: '{clientId} · ExplicitAuthFlows',
    see: `${describe} UserPoolClient.ExplicitAuthFlows`,
    evaluate: ({ client }: About) => {
      const flows = client.ExplicitAuthFlows ?? []
      if (flows.includes('ALLOW_USER_PASSWORD_AUTH')) return no('password-sign-in', flows.join(', '))
      // It “lets your users sign in with … password” [API reference, CreateUserPoolClient, ExplicitAuthFlows].
      return flows.includes('ALLOW_USER_AUTH')
        ? no('choice-based-sign-in', flows.join(', '))
        : yes(messages.found.notAllowed)
    },
  }),
] as const

/** The clients that come closest to what this lesson asks for: the best one, and any that are equally good. */
export const nearestClients = nearest('the app clients', appClients, aboutTheClient, (client) => ({ client }))

/** The client that the rules are about. */
export const appClient = first(nearestClients, messages.found.waitsFor, ({ ClientId }) => ({ clientId: ClientId }))

export default check(
  { clients: appClients, client: appClient, configured: configuredClient, settings },

  rule('found', {
    where: '{poolId} · App clients',
    see: 'aws cognito-idp list-user-pool-clients --user-pool-id {poolId} --max-results 60',
    evaluate: ({ clients, configured, settings }) => {
      if (clients.length > 0)
        return yes(clients.map(({ ClientName, ClientId }) => `${ClientName} (${ClientId})`).join(', '))
      if (settings.clientId === undefined) return no('no-client', messages.found.noClient)
      const { hint: _, ...names } = configured
      return no(
        'client-id-unknown',
        withHint(format(messages.found.noSuchId, { id: settings.clientId }), configured),
        names,
      )
    },
  }),

  ...aboutTheClient,
)
