import type { LessonMessages } from '@workbook/engine'

const anew = 'then run: npm run step step09/2 (it makes a new client and writes its id into .env)'

export default {
  title: 'Create an app client',
  question: 'Is there an app client that a web page can use to sign people up and in?',
  found: {
    aSecret: 'a secret (not shown)',
    noSecret: 'no secret',
    defaultFlows: "none set: AWS's default, which has SRP",
    pagesOff: 'the hosted pages are off',
    onWithCode: 'on, with code',
    noGrant: 'no grant at all',
    none: 'none',
    noImplicit: 'no implicit grant',
    notAllowed: 'not allowed',
    noClient: 'no app client',
    noSuchId: 'no client with the id {id}',
    /** Completes “waiting for …”. */
    waitsFor: 'an app client',
  },
  rules: {
    found: {
      title: 'The pool has an app client',
      expected: 'the client of CLIENT_ID, or any client of the pool',
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
    },
    'no-secret': {
      title: 'The app client has no secret',
      expected: 'ClientSecret is absent',
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
    },
    'allows-srp': {
      title: 'Sign-in by SRP is allowed: the password never leaves the browser',
      expected: 'ExplicitAuthFlows has ALLOW_USER_SRP_AUTH',
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
    },
    'hosted-pages-on': {
      title: 'The hosted pages are on, with the code grant',
      expected: 'AllowedOAuthFlowsUserPoolClient is true and AllowedOAuthFlows has code',
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
    },
    'own-callback': {
      title: "The client sends the browser to an address of the app's own",
      expected: 'CallbackURLs has an address that you chose',
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
    },
    'own-users': {
      title: "The pool's own users may sign in",
      expected: 'SupportedIdentityProviders has COGNITO',
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
    },
    scopes: {
      title: 'The client may ask who somebody is and for their e-mail address',
      expected: 'AllowedOAuthScopes has openid and email',
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
    },
    'hides-who-exists': {
      title: 'The sign-in does not tell strangers who has an account',
      expected: 'PreventUserExistenceErrors is ENABLED',
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
    },
    'no-implicit-grant': {
      title: 'Tokens do not travel in addresses',
      expected: 'AllowedOAuthFlows does not have implicit',
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
    },
    'no-password-sign-in': {
      title: 'Passwords are not sent in a sign-in',
      expected: 'ExplicitAuthFlows does not have ALLOW_USER_PASSWORD_AUTH',
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
    },
  },
} as const satisfies LessonMessages
