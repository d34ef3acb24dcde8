import type { LessonMessages } from '@workbook/engine'

const openPage = 'npm run step step09/3 prints the address of the sign-up page: open it and sign up there'

export default {
  title: 'Sign up on Cognito’s own page',
  question: 'Has a visitor signed up on Cognito’s own page?',
  found: {
    noDomain: 'no domain',
    notKnownYet: 'not known to Cognito yet',
    classic: 'classic hosted UI, which needs no style',
    hasStyle: 'the client has a style',
    noStyle: 'no style for {client}',
    nobodyWith: '{others}; no user with {email}',
    noUser: 'no user (the check looked twice)',
    /** Completes “waiting for …”. */
    waitsForDomain: 'a domain',
  },
  rules: {
    domain: {
      title: 'The pool has a domain for its pages',
      expected: 'a domain of this pool with the status ACTIVE',
      causes: {
        'no-domain': {
          symptom: 'The pool has no domain.',
          why: 'Cognito’s pages live there, and the mailed link points there. Without a domain every sign-up fails.',
          hint: 'CreateUserPoolDomain needs to know three things: which pool, which prefix, and which generation of pages. Managed login is version 2.',
          fix: {
            console: 'Cognito › your pool › Branding › Domain › Actions › Create Cognito domain.',
            command:
              'In steps/step09/3-hosted-sign-up.ts send a CreateUserPoolDomainCommand with UserPoolId, Domain and ManagedLoginVersion, then run: npm run step step09/3',
          },
        },
        'domain-not-ready': {
          symptom: 'The domain exists but doesn’t answer yet.',
          why: 'AWS needs up to a minute to make a new domain known.',
          hint: 'There is nothing to change. Read on in the lesson for a minute, then check again.',
          fix: {
            console: 'Wait a minute, then look at Cognito › your pool › Branding › Domain.',
            command: 'Wait a minute, then run: npm run check step09/3',
          },
        },
      },
    },
    'page-available': {
      title: 'The sign-up page works for your app client',
      expected: 'a branding style for the client, because the domain is managed login (version 2)',
      causes: {
        'no-branding-style': {
          symptom: 'The domain uses managed login, and the app client has no branding style.',
          why: 'The page says “Login pages unavailable” until the client has a style. Only clients that the console creates get one by themselves.',
          hint: 'You don’t have to design anything: CreateManagedLoginBranding can use the style that Cognito provides. It needs the pool, the client, and a yes to Cognito’s own values.',
          fix: {
            console: 'Cognito › your pool › Branding › Managed login › Create a style › choose your app client.',
            command:
              'In steps/step09/3-hosted-sign-up.ts send a CreateManagedLoginBrandingCommand with UserPoolId, ClientId and UseCognitoProvidedValues: true, then run: npm run step step09/3',
          },
        },
      },
    },
    'a-visitor-signed-up': {
      title: 'A visitor has signed up there',
      expected: 'the user that EMAIL names; without an address, any user who signed up',
      causes: {
        'nobody-signed-up': {
          symptom: 'No visitor has signed up yet.',
          why: 'This is the point of the lesson: Cognito takes the password, so your app never has to.',
          hint: 'Be the visitor yourself. In the practice account any made-up address works, because its mail goes to the inbox on your machine.',
          fix: {
            console: 'Cognito › your pool › App clients › your client › View login page › Sign up.',
            command: `${openPage}.`,
          },
        },
        'other-email': {
          symptom: 'A visitor has signed up, but not with the address that .env names.',
          why: 'EMAIL says which user is yours. The next lessons look for exactly that one.',
          hint: 'Are you in lesson 6, in the middle of “Break it”? Then finish it there. Otherwise compare the two addresses under “Found” character by character. If you signed up again with another address, EMAIL still names the old one.',
          fix: {
            console: 'Cognito › your pool › Users: read the address as Cognito has stored it.',
            command:
              'In .env set EMAIL to the address you signed up with, or empty it: your file of lesson 4 fills it in again.',
          },
        },
        'made-by-an-admin': {
          symptom: 'An administrator created this user. The person didn’t sign up on the sign-up page.',
          why: 'Such a user gets a temporary password instead of a link, so the next lesson would wait for a click that can’t happen.',
          hint: '“Create user” in the console and AdminCreateUser are for people whom you invite. This lesson is about strangers who come by themselves.',
          fix: {
            console: 'Cognito › your pool › Users: delete that user. Then sign up on the sign-up page.',
            command: `${openPage}, with another address if you keep that user.`,
          },
        },
        'came-from-another-provider': {
          symptom: 'The user came through another provider, such as Google, and has no password in this pool.',
          why: 'Cognito doesn’t send a link to people who sign in elsewhere, so the next lesson would wait for a click that can’t happen.',
          hint: 'On the sign-up page, use the form with the e-mail address and the password, not the button of another provider.',
          fix: {
            console:
              'Cognito › your pool › App clients › your client › View login page › Sign up, with an e-mail address.',
            command: `${openPage} with an e-mail address.`,
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
