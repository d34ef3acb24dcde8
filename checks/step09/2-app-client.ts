// Step 9 · Lesson 2: is there an app client that a web page can use to sign people up and in?
import { advice, defineCheck, no, rule, yes } from '../engine/declare.ts'
import { first, nearest } from '../engine/judge/nearest.ts'
import { type AppClient, appClients } from '../facts/app-client.ts'
import { clientMeant } from '../facts/client-meant.ts'
import { settings } from '../facts/settings.ts'

/** Where the console sends the browser when “return URL” was left empty [field reports; facts §1.1]. */
const PLACEHOLDER = 'https://d84l1y8p4kdic.cloudfront.net'

const anew = 'then run: npm run step step09/2 (it makes a new client and writes its id into .env)'
const describe = 'aws cognito-idp describe-user-pool-client --user-pool-id {poolId} --client-id {clientId} --query'

type About = { readonly client: AppClient }

const aboutTheClient = [
  rule('no-secret', {
    title: 'The app client has no secret',
    expected: 'ClientSecret is absent',
    where: '{clientId} · ClientSecret',
    see: `${describe} "UserPoolClient.ClientSecret != null"`,
    judge: ({ client }: About) =>
      client.hasSecret ? no('client-has-a-secret', 'a secret (not shown)') : yes('no secret'),
    causes: {
      'client-has-a-secret': {
        symptom: 'The app client has a secret.',
        why: 'Everybody can read what a web page holds. The sign-in of step 10 fails with “SECRET_HASH was not received”.',
        fix: {
          console:
            'Make a new client, a secret cannot be taken away: Cognito › your pool › App clients › Create app client › Single-page application.',
          command: `In steps/step09/2-app-client.ts set GenerateSecret: false, ${anew}`,
        },
      },
    },
  }),

  rule('allows-srp', {
    title: 'Sign-in by SRP is allowed: the password never leaves the browser',
    expected: 'ExplicitAuthFlows has ALLOW_USER_SRP_AUTH',
    where: '{clientId} · ExplicitAuthFlows',
    see: `${describe} UserPoolClient.ExplicitAuthFlows`,
    judge: ({ client }: About) => {
      // Absent means the API's default: SRP, custom and refresh [SDK CreateUserPoolClientRequest.ExplicitAuthFlows].
      const flows = client.ExplicitAuthFlows ?? []
      if (flows.length === 0) return yes("none set: AWS's default, which has SRP")
      return flows.includes('ALLOW_USER_SRP_AUTH')
        ? yes('ALLOW_USER_SRP_AUTH')
        : no('srp-not-allowed', flows.join(', '))
    },
    causes: {
      'srp-not-allowed': {
        symptom: 'The app client does not allow sign-in by SRP.',
        why: 'In step 10 the browser signs in by SRP (Secure Remote Password) and would be refused.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Edit › Authentication flows › Sign in with secure remote password (SRP).',
          command: `In steps/step09/2-app-client.ts add 'ALLOW_USER_SRP_AUTH' to ExplicitAuthFlows, ${anew}`,
        },
      },
    },
  }),

  rule('hosted-pages-on', {
    title: 'The hosted pages are on, with the code grant',
    expected: 'AllowedOAuthFlowsUserPoolClient is true and AllowedOAuthFlows has code',
    where: '{clientId} · AllowedOAuthFlowsUserPoolClient, AllowedOAuthFlows',
    see: `${describe} "UserPoolClient.[AllowedOAuthFlowsUserPoolClient,AllowedOAuthFlows]"`,
    judge: ({ client }: About) => {
      const flows = client.AllowedOAuthFlows ?? []
      if (client.AllowedOAuthFlowsUserPoolClient !== true) return no('hosted-pages-off', 'the hosted pages are off')
      return flows.includes('code') ? yes('on, with code') : no('no-code-grant', flows.join(', ') || 'no grant at all')
    },
    causes: {
      'hosted-pages-off': {
        symptom: "Cognito's own pages are switched off for this client.",
        why: "Lesson 3 signs up on Cognito's own page; a client made by code starts with it switched off.",
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Login pages › Edit: choose the callback URL, the code grant and the scopes.',
          command: `In steps/step09/2-app-client.ts set AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ['code'], ${anew}`,
        },
      },
      'no-code-grant': {
        symptom: 'The client allows grants, but not the authorization code grant.',
        why: 'The sign-up address asks for a code (response_type=code); Cognito answers with an error page.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Login pages › Edit › OAuth grant types › Authorization code grant.',
          command: `In steps/step09/2-app-client.ts set AllowedOAuthFlows: ['code'], ${anew}`,
        },
      },
    },
  }),

  rule('own-callback', {
    title: "The client sends the browser to an address of the app's own",
    expected: 'CallbackURLs has an address that you chose',
    where: '{clientId} · CallbackURLs',
    see: `${describe} UserPoolClient.CallbackURLs`,
    judge: ({ client }: About) => {
      const own = (client.CallbackURLs ?? []).filter((url) => !url.startsWith(PLACEHOLDER))
      if (own.length > 0) return yes(own.join(', '))
      return client.CallbackURLs?.length
        ? no('placeholder-callback', client.CallbackURLs.join(', '))
        : no('no-callback', 'none')
    },
    causes: {
      'no-callback': {
        symptom: 'The client has no callback URL.',
        why: 'Cognito only ever sends a browser to an address that the client lists, letter by letter.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Login pages › Edit › Allowed callback URLs: https://example.com',
          command: `In steps/step09/2-app-client.ts set CallbackURLs: [myApp.callbackUrl], ${anew}`,
        },
      },
      'placeholder-callback': {
        symptom: "The only callback URL is the console's placeholder.",
        why: 'The console fills it in when the return URL is left empty; the sign-up address of lesson 3 then ends in redirect_mismatch.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Login pages › Edit › Allowed callback URLs: add https://example.com',
          command: `In steps/step09/2-app-client.ts set CallbackURLs: [myApp.callbackUrl], ${anew}`,
        },
      },
    },
  }),

  rule('own-users', {
    title: "The pool's own users may sign in",
    expected: 'SupportedIdentityProviders has COGNITO',
    where: '{clientId} · SupportedIdentityProviders',
    see: `${describe} UserPoolClient.SupportedIdentityProviders`,
    judge: ({ client }: About) => {
      const providers = client.SupportedIdentityProviders ?? []
      return providers.includes('COGNITO')
        ? yes('COGNITO')
        : no('cognito-not-a-provider', providers.join(', ') || 'none')
    },
    causes: {
      'cognito-not-a-provider': {
        symptom: 'The client does not let the users of the pool itself in.',
        why: 'Without the provider COGNITO the hosted pages have no form for an e-mail address and a password.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Login pages › Edit › Identity providers › Cognito user pool directory.',
          command: `In steps/step09/2-app-client.ts set SupportedIdentityProviders: ['COGNITO'], ${anew}`,
        },
      },
    },
  }),

  rule('scopes', {
    title: 'The client may ask who somebody is and for their e-mail address',
    expected: 'AllowedOAuthScopes has openid and email',
    where: '{clientId} · AllowedOAuthScopes',
    see: `${describe} UserPoolClient.AllowedOAuthScopes`,
    judge: ({ client }: About) => {
      const scopes = client.AllowedOAuthScopes ?? []
      const missing = ['openid', 'email'].filter((scope) => !scopes.includes(scope))
      return missing.length === 0 ? yes(scopes.join(', ')) : no('scopes-missing', scopes.join(', ') || 'none')
    },
    causes: {
      'scopes-missing': {
        symptom: 'The client may not ask for both openid and email.',
        why: 'The e-mail address is what finds the row of a signed-in person; without these scopes it never reaches the app.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Login pages › Edit › OpenID Connect scopes › OpenID, Email.',
          command: `In steps/step09/2-app-client.ts set AllowedOAuthScopes: ['openid', 'email'], ${anew}`,
        },
      },
    },
  }),

  advice('hides-who-exists', {
    title: 'The sign-in does not tell strangers who has an account',
    expected: 'PreventUserExistenceErrors is ENABLED',
    where: '{clientId} · PreventUserExistenceErrors',
    see: `${describe} UserPoolClient.PreventUserExistenceErrors`,
    judge: ({ client }: About) =>
      client.PreventUserExistenceErrors === 'ENABLED'
        ? yes('ENABLED')
        : no('tells-who-exists', client.PreventUserExistenceErrors ?? 'LEGACY'),
    causes: {
      'tells-who-exists': {
        symptom: 'The sign-in answers “user does not exist” to anybody who tries addresses.',
        why: 'That lets strangers find out who is a customer.',
        fix: {
          console: 'Cognito › your pool › App clients › your client › Edit › Prevent user existence errors.',
          command: `In steps/step09/2-app-client.ts set PreventUserExistenceErrors: 'ENABLED', ${anew}`,
        },
      },
    },
  }),

  advice('no-implicit-grant', {
    title: 'Tokens do not travel in addresses',
    expected: 'AllowedOAuthFlows does not have implicit',
    where: '{clientId} · AllowedOAuthFlows',
    see: `${describe} UserPoolClient.AllowedOAuthFlows`,
    judge: ({ client }: About) =>
      client.AllowedOAuthFlows?.includes('implicit') ? no('implicit-grant', 'implicit') : yes('no implicit grant'),
    causes: {
      'implicit-grant': {
        symptom: 'The client also allows the implicit grant.',
        why: 'It puts tokens into the address, where the browser history keeps them. The code grant does the same job without that.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Login pages › Edit › OAuth grant types: remove Implicit grant.',
          command: `In steps/step09/2-app-client.ts set AllowedOAuthFlows: ['code'], ${anew}`,
        },
      },
    },
  }),

  advice('no-password-sign-in', {
    title: 'Passwords are not sent in a sign-in',
    expected: 'ExplicitAuthFlows does not have ALLOW_USER_PASSWORD_AUTH',
    where: '{clientId} · ExplicitAuthFlows',
    see: `${describe} UserPoolClient.ExplicitAuthFlows`,
    judge: ({ client }: About) =>
      client.ExplicitAuthFlows?.includes('ALLOW_USER_PASSWORD_AUTH')
        ? no('password-sign-in', 'ALLOW_USER_PASSWORD_AUTH')
        : yes('not allowed'),
    causes: {
      'password-sign-in': {
        symptom: 'The client also allows a sign-in that sends the password itself.',
        why: 'Our app signs in by SRP; a way in that nobody uses is a way in too many.',
        fix: {
          console:
            'Cognito › your pool › App clients › your client › Edit › Authentication flows: remove Sign in with username and password.',
          command: `In steps/step09/2-app-client.ts remove 'ALLOW_USER_PASSWORD_AUTH' from ExplicitAuthFlows, ${anew}`,
        },
      },
    },
  }),
] as const

/** The clients that come nearest to what this lesson asks for: the best, and its equals. */
export const nearestClients = nearest('the app clients', appClients, aboutTheClient, (client) => ({ client }))

const appClient = first(nearestClients, 'an app client', ({ ClientId }) => ({ clientId: ClientId }))

export default defineCheck(
  {
    title: 'Create an app client',
    question: 'Is there an app client that a web page can use to sign people up and in?',
    look: { clients: appClients, client: appClient, meant: clientMeant, settings },
  },

  rule('found', {
    title: 'The pool has an app client',
    expected: 'the client of CLIENT_ID, or any client of the pool',
    where: '{poolId} · App clients',
    see: 'aws cognito-idp list-user-pool-clients --user-pool-id {poolId} --max-results 60',
    judge: ({ clients, meant: { told, ...names }, settings }) => {
      if (clients.length > 0)
        return yes(clients.map(({ ClientName, ClientId }) => `${ClientName} (${ClientId})`).join(', '))
      if (settings.clientId === undefined) return no('no-client', 'no app client')
      return no('client-id-unknown', `no client with the id ${settings.clientId}${told}`, names)
    },
    causes: {
      'no-client': {
        symptom: 'The pool has no app client.',
        why: 'An app client is the door through which your web app reaches the pool; without one nobody can sign up.',
        fix: {
          console: 'Cognito › your pool › Applications › App clients › Create app client › Single-page application.',
          command: 'Fill in the TODOs in steps/step09/2-app-client.ts, then run: npm run step step09/2',
        },
      },
      'client-id-unknown': {
        symptom: 'CLIENT_ID names a client that this pool does not have.',
        why: 'A client belongs to one pool. A name is not an id, and a new pool does not inherit the clients of the old one.',
        fix: {
          console: 'Cognito › your pool › App clients: copy the client id, not the name.',
          command:
            'In .env set CLIENT_ID to {rightId}, or empty it to take any client of the pool; if there is none: npm run step step09/2',
        },
      },
    },
  }),

  ...aboutTheClient,
)
