import type { LessonMessages } from '@workbook/engine'

const newClient = 'then run npm run step step09/2. It creates a new client and writes its id into .env.'

export default {
  title: 'Create an app client',
  question: 'Is there an app client that a web page can use to sign people up and in?',
  found: {
    aSecret: 'a secret (not shown)',
    noSecret: 'no secret',
    defaultFlows: 'none set: AWS’s default, which has SRP and refresh tokens',
    pagesOff: 'the hosted pages are off',
    onWithCode: 'on, with code',
    noGrant: 'no grant at all',
    none: 'none',
    noImplicit: 'no implicit grant',
    noSlash: 'no address that ends in a slash',
    notAllowed: 'not allowed',
    noClient: 'no app client',
    noSuchId: 'no client with the id {id}',
    /** Completes “waiting for …”. */
    waitsFor: 'an app client',
  },
  rules: {
    found: {
      title: 'The pool has an app client',
      expected: 'the client that CLIENT_ID names; without an id, any client of the pool',
      causes: {
        'no-client': {
          symptom: 'The pool has no app client yet.',
          why: 'An app client is the door through which your web app reaches the pool. Without one, a visitor can’t sign up.',
          hint: 'Your file creates the client, and nothing exists until you run it. It also runs with TODOs left: then the check tells you what is still missing.',
          fix: {
            console: 'Cognito › your pool › Applications › App clients › Create app client › Single-page application.',
            command: 'Fill in the TODOs in steps/step09/2-app-client.ts, then run: npm run step step09/2',
          },
        },
        'client-id-unknown': {
          symptom: 'CLIENT_ID names a client that this pool doesn’t have.',
          why: 'A client belongs to one pool. A new pool starts without clients, and a client’s name isn’t its id.',
          hint: 'Did you create a new pool after this client? Then the client belongs to the old one, and lesson 2 has to be run again.',
          fix: {
            console: 'Cognito › your pool › App clients: copy the client id, not the name.',
            command:
              'In .env set CLIENT_ID to {rightId}, or empty it to take any client of the pool. If the pool has none: npm run step step09/2',
          },
        },
      },
    },
    'no-secret': {
      title: 'The app client has no secret',
      expected: 'no client secret',
      causes: {
        'client-has-a-secret': {
          symptom: 'The app client has a secret.',
          why: 'A web page can’t keep a secret: every visitor can read its code. And a client that has one refuses a sign-in without it (“SECRET_HASH was not received”).',
          hint: 'You can’t remove a secret from a client; you need a new client. Look for the setting of CreateUserPoolClient that asks whether to generate one.',
          fix: {
            console:
              'Create a new client: Cognito › your pool › App clients › Create app client › Single-page application.',
            command: `In steps/step09/2-app-client.ts set GenerateSecret to false, ${newClient}`,
          },
        },
      },
    },
    'allows-srp': {
      title: 'People can sign in without sending their password (SRP)',
      expected: 'the sign-in flow ALLOW_USER_SRP_AUTH is allowed',
      causes: {
        'srp-not-allowed': {
          symptom: 'The app client doesn’t allow sign-in by SRP.',
          why: 'When your page signs people in, it uses SRP (Secure Remote Password). This client would refuse it.',
          hint: 'ExplicitAuthFlows lists the ways to sign in that a client accepts. Which of them has SRP in its name, and is for users rather than administrators? Keep the one that refreshes a session too.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Edit › Authentication flows › Sign in with secure remote password (SRP).',
            command: `In steps/step09/2-app-client.ts add 'ALLOW_USER_SRP_AUTH' to ExplicitAuthFlows, ${newClient}`,
          },
        },
      },
    },
    'hosted-pages-on': {
      title: 'The hosted pages are on, with the code grant',
      expected: 'the client may use Cognito’s pages, and its grants contain code',
      causes: {
        'hosted-pages-off': {
          symptom: 'Cognito’s own pages are switched off for this client.',
          why: 'In lesson 3 you sign up on Cognito’s own page. A client that code creates starts with these pages off.',
          hint: 'Two settings belong together here, and both start with AllowedOAuthFlows: a switch for this client, and the list of grants. What should travel back to the browser in the address, a one-time code or the tokens themselves?',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit: choose the callback URL, the code grant and the scopes.',
            command: `In steps/step09/2-app-client.ts set AllowedOAuthFlowsUserPoolClient to true and AllowedOAuthFlows to a list that contains 'code', ${newClient}`,
          },
        },
        'no-code-grant': {
          symptom: 'The client allows grants, but not the authorization code grant.',
          why: 'The sign-up address asks for a code (response_type=code). Cognito answers with an error page.',
          hint: 'AllowedOAuthFlows takes three values. Which one sends the browser a code that works once, instead of tokens?',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit › OAuth grant types › Authorization code grant.',
            command: `In steps/step09/2-app-client.ts set AllowedOAuthFlows to a list that contains 'code', ${newClient}`,
          },
        },
      },
    },
    'own-callback': {
      title: 'After signing in, people come back to your app',
      expected: 'CallbackURLs has an address that you chose',
      causes: {
        'no-callback': {
          symptom: 'The client has no callback URL.',
          why: 'Cognito only sends a browser to an address that the client lists, character for character.',
          hint: 'The address of your app is in steps/my-app.ts. Which setting of CreateUserPoolClient lists the addresses that Cognito may call back?',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit › Allowed callback URLs: https://example.com',
            command: `In steps/step09/2-app-client.ts set CallbackURLs to a list that contains myApp.callbackUrl, ${newClient}`,
          },
        },
        'placeholder-callback': {
          symptom: 'The only callback URL is the console’s placeholder.',
          why: 'The console fills it in when you leave the return URL empty. Then the sign-up address of lesson 3 ends in redirect_mismatch.',
          hint: 'You don’t need a new client for this: callback URLs can be edited at any time.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit › Allowed callback URLs: add https://example.com',
            command: `In steps/step09/2-app-client.ts set CallbackURLs: [myApp.callbackUrl], ${newClient}`,
          },
        },
      },
    },
    'own-users': {
      title: 'The pool’s own users may sign in',
      expected: 'the identity providers contain COGNITO',
      causes: {
        'cognito-not-a-provider': {
          symptom: 'The client doesn’t accept the users of the pool itself.',
          why: 'Without the provider COGNITO, the hosted pages have no form for an e-mail address and a password.',
          hint: 'People could also sign in through Google or their school. For the pool’s own directory the provider has the name of the service. Look for SupportedIdentityProviders.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit › Identity providers › Cognito user pool.',
            command: `In steps/step09/2-app-client.ts set SupportedIdentityProviders to a list that contains 'COGNITO', ${newClient}`,
          },
        },
      },
    },
    scopes: {
      title: 'The app may ask who signed in, and for their e-mail address',
      expected: 'the scopes openid and email',
      causes: {
        'scopes-missing': {
          symptom: 'The client may not ask for both openid and email.',
          why: 'When people sign in on the hosted page, scopes decide what the app learns about them. Your app needs the e-mail address to find their row.',
          hint: 'A scope is a permission that the app asks for. You need two: the one that says “I want to know who this is” (OpenID Connect’s own), and the one for the address. Look for AllowedOAuthScopes.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit › OpenID Connect scopes › OpenID, Email.',
            command: `In steps/step09/2-app-client.ts set AllowedOAuthScopes to a list with 'openid' and 'email', ${newClient}`,
          },
        },
      },
    },
    'stays-signed-in': {
      title: 'People can stay signed in',
      expected: 'the flow ALLOW_REFRESH_TOKEN_AUTH is allowed',
      causes: {
        'no-refresh': {
          symptom: 'The app client refuses refresh tokens.',
          why: 'After an hour people would have to type their password again. Lesson 6 needs it too: there you take a new token.',
          hint: 'A refresh token gets new tokens without asking for the password. Which of the values of ExplicitAuthFlows has it in its name?',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Edit › Authentication flows › Get new user tokens from existing authenticated sessions.',
            command: `In steps/step09/2-app-client.ts add 'ALLOW_REFRESH_TOKEN_AUTH' to ExplicitAuthFlows, ${newClient}`,
          },
        },
      },
    },
    'hides-who-exists': {
      title: 'The sign-in doesn’t tell strangers who has an account',
      expected: 'PreventUserExistenceErrors is ENABLED',
      causes: {
        'tells-who-exists': {
          symptom: 'The sign-in answers “user does not exist” to anyone who tries out addresses.',
          why: 'Strangers could find out who your customers are. (The sign-up page still tells them: it can’t create the same account twice.)',
          hint: 'AWS’s default is LEGACY, which keeps the old, talkative errors. Look for PreventUserExistenceErrors.',
          fix: {
            console: 'Cognito › your pool › App clients › your client › Edit › Prevent user existence errors.',
            command: `In steps/step09/2-app-client.ts set PreventUserExistenceErrors to 'ENABLED', ${newClient}`,
          },
        },
      },
    },
    'callback-without-slash': {
      title: 'No callback URL ends in a slash by accident',
      expected: 'CallbackURLs has https://example.com rather than https://example.com/',
      causes: {
        'callback-ends-in-slash': {
          symptom: 'A callback URL ends in a slash.',
          why: 'To Cognito, https://example.com and https://example.com/ are two different addresses. Lesson 3 uses the one without the slash, and would end in redirect_mismatch.',
          hint: 'Browsers add that slash when you copy an address. You can edit callback URLs at any time; you don’t need a new client for it in the console.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit › Allowed callback URLs: remove the slash at the end.',
            command: `In steps/step09/2-app-client.ts set CallbackURLs: [myApp.callbackUrl], ${newClient}`,
          },
        },
      },
    },
    'no-implicit-grant': {
      title: 'Tokens don’t travel in addresses',
      expected: 'AllowedOAuthFlows doesn’t contain implicit',
      causes: {
        'implicit-grant': {
          symptom: 'The client also allows the implicit grant.',
          why: 'It puts tokens into the address, where the browser’s history keeps them. The code grant does the same job without that.',
          hint: 'You only need one grant. Which of the two would you rather find in your browser’s history: a code that no longer works, or a token that does?',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Login pages › Edit › OAuth grant types: remove Implicit grant.',
            command: `In steps/step09/2-app-client.ts set AllowedOAuthFlows: ['code'], ${newClient}`,
          },
        },
      },
    },
    'no-password-sign-in': {
      title: 'A sign-in never sends the password itself',
      expected: 'neither ALLOW_USER_PASSWORD_AUTH nor ALLOW_USER_AUTH is allowed',
      causes: {
        'password-sign-in': {
          symptom: 'The client also allows a sign-in that sends the password itself.',
          why: 'Your app signs in by SRP. A second way in that you don’t use is one more way to attack.',
          hint: 'Look at the flows under “Found”. Which of them has PASSWORD in its name?',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Edit › Authentication flows: remove Sign in with username and password.',
            command: `In steps/step09/2-app-client.ts remove 'ALLOW_USER_PASSWORD_AUTH' from ExplicitAuthFlows, ${newClient}`,
          },
        },
        'choice-based-sign-in': {
          symptom: 'The client allows choice-based sign-in (ALLOW_USER_AUTH), which can send the password itself.',
          why: 'The console switches it on by default. It lets people choose how to sign in, and one of the choices is the plain password.',
          hint: 'It’s no mistake of yours, and it isn’t needed in this step. Your page signs in by SRP and nothing else.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › Edit › Authentication flows: remove Choice-based sign-in.',
            command: `In steps/step09/2-app-client.ts remove 'ALLOW_USER_AUTH' from ExplicitAuthFlows, ${newClient}`,
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
