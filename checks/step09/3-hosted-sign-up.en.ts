import type { LessonMessages } from '@workbook/engine'

export default {
  title: "Sign up on Cognito's own page",
  question: "Did a visitor sign up on Cognito's own page?",
  found: {
    noDomain: 'no domain',
    notKnownYet: 'not known to Cognito yet',
    classic: 'classic hosted UI, which needs no style',
    hasStyle: 'the client has a style',
    noStyle: 'no style for {client}',
    nobodyWith: '{others}; nobody with {email}',
    noUser: 'no user, also at a second look',
  },
  rules: {
    domain: {
      title: 'The pool has a domain for its pages',
      expected: 'a domain of this pool with the status ACTIVE',
      causes: {
        'no-domain': {
          symptom: 'The pool has no domain.',
          why: "Cognito's pages stand under it, and a mailed link points to it: without a domain every sign-up fails.",
          fix: {
            console: 'Cognito › your pool › Branding › Domain › Actions › Create Cognito domain.',
            command:
              "In steps/step09/3-hosted-sign-up.ts send CreateUserPoolDomainCommand with '{' UserPoolId: myApp.userPoolId, Domain: domain, ManagedLoginVersion: 2 '}', then run: npm run step step09/3",
          },
        },
        'domain-not-ready': {
          symptom: 'The domain exists but does not answer yet.',
          why: 'AWS needs up to a minute to make a new domain known.',
          fix: {
            console: 'Wait a minute, then look at Cognito › your pool › Branding › Domain.',
            command: 'Wait a minute, then run: npm run check step09/3',
          },
        },
      },
    },
    'page-available': {
      title: 'The sign-up page is available to the app client',
      expected: 'a branding style for the client where the domain is managed login (version 2)',
      causes: {
        'no-branding-style': {
          symptom: 'The domain is managed login, and the app client has no branding style.',
          why: 'The page then says “Login pages unavailable”. Only clients that the console makes get a style by themselves.',
          fix: {
            console: 'Cognito › your pool › Branding › Managed login › Create a style › choose your app client.',
            command:
              "In steps/step09/3-hosted-sign-up.ts send CreateManagedLoginBrandingCommand with '{' UserPoolId: myApp.userPoolId, ClientId: myApp.clientId, UseCognitoProvidedValues: true '}', then run: npm run step step09/3",
          },
        },
      },
    },
    'a-visitor-signed-up': {
      title: 'A visitor signed up there',
      expected: 'the user of EMAIL, or any user who signed up',
      causes: {
        'nobody-signed-up': {
          symptom: 'Nobody has signed up yet.',
          why: 'The sign-up page is the point of this lesson: Cognito takes the password, so that you never have to.',
          fix: {
            console: 'Cognito › your pool › App clients › your client › View login page › Sign up.',
            command: 'npm run step step09/3 prints the address of the sign-up page: open it and sign up.',
          },
        },
        'other-email': {
          symptom: 'Somebody signed up, but not with the address that .env names.',
          why: 'EMAIL says which user is yours; the next lessons look for exactly that one.',
          fix: {
            console: 'Cognito › your pool › Users: read the address as it is stored.',
            command: 'In .env set EMAIL to the address you signed up with, or empty it.',
          },
        },
        'made-by-an-admin': {
          symptom: 'The user was created by an administrator, not on the sign-up page.',
          why: 'Such a user gets a temporary password instead of a link, and the next lesson waits for a click that cannot come.',
          fix: {
            console: 'Cognito › your pool › Users: delete that user. Then sign up on the sign-up page.',
            command:
              'npm run step step09/3 prints the address of the sign-up page: sign up there, with another address if you keep that user.',
          },
        },
        'came-from-another-provider': {
          symptom: 'The user came by way of another provider, such as Google, and has no password in this pool.',
          why: 'Whoever signs in elsewhere is sent no link, and the next lesson waits for a click that cannot come.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › View login page › Sign up, with an e-mail address.',
            command:
              'npm run step step09/3 prints the address of the sign-up page: sign up there with an e-mail address.',
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
