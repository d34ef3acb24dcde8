// Step 9 · Lesson 3: did a visitor sign up on Cognito's own page?
import { defineCheck, no, rule, yes } from '../engine/declare.ts'
import { first } from '../engine/judge/nearest.ts'
import { brandingStyles } from '../facts/branding-style.ts'
import { domain } from '../facts/domain.ts'
import { settings } from '../facts/settings.ts'
import { signedUp, userSearch } from '../facts/users.ts'
import { nearestClients } from './2-app-client.ts'

const client = first(nearestClients, 'an app client', ({ ClientId }) => ({ clientId: ClientId }))

export default defineCheck(
  {
    title: "Sign up on Cognito's own page",
    question: "Did a visitor sign up on Cognito's own page?",
    look: { domain, client, styles: brandingStyles(nearestClients), users: userSearch, settings },
  },

  rule('domain', {
    title: 'The pool has a domain for its pages',
    expected: 'a domain of this pool with the status ACTIVE',
    where: '{poolId} · Domain',
    see: 'aws cognito-idp describe-user-pool-domain --domain {domain}',
    judge: ({ domain }) => {
      if (domain === undefined) return no('no-domain', 'no domain')
      return domain.status === 'ACTIVE'
        ? yes(`${domain.name}, ACTIVE`)
        : no('domain-not-ready', `${domain.name}, ${domain.status ?? 'not known to Cognito yet'}`)
    },
    causes: {
      'no-domain': {
        symptom: 'The pool has no domain.',
        why: "Cognito's pages stand under it, and a mailed link points to it: without a domain every sign-up fails.",
        fix: {
          console: 'Cognito › your pool › Branding › Domain › Actions › Create Cognito domain.',
          command:
            'In steps/step09/3-hosted-sign-up.ts send CreateUserPoolDomainCommand with { UserPoolId: myApp.userPoolId, Domain: domain, ManagedLoginVersion: 2 }, then run: npm run step step09/3',
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
  }),

  rule('page-available', {
    title: 'The sign-up page is available to the app client',
    expected: 'a branding style for the client where the domain is managed login (version 2)',
    where: '{domain} · {clientId} · ManagedLoginBranding',
    see: 'aws cognito-idp describe-managed-login-branding-by-client --user-pool-id {poolId} --client-id {clientId}',
    judge: ({ domain, client, styles }) => {
      if (domain?.managedLoginVersion !== 2) return yes('classic hosted UI, which needs no style')
      return styles.includes(true)
        ? yes('the client has a style')
        : no('no-branding-style', `no style for ${client.ClientId}`)
    },
    causes: {
      'no-branding-style': {
        symptom: 'The domain is managed login, and the app client has no branding style.',
        why: 'The page then says “Login pages unavailable”. Only clients that the console makes get a style by themselves.',
        fix: {
          console: 'Cognito › your pool › Branding › Managed login › Create a style › choose your app client.',
          command:
            'In steps/step09/3-hosted-sign-up.ts send CreateManagedLoginBrandingCommand with { UserPoolId: myApp.userPoolId, ClientId: myApp.clientId, UseCognitoProvidedValues: true }, then run: npm run step step09/3',
        },
      },
    },
  }),

  rule('a-visitor-signed-up', {
    title: 'A visitor signed up there',
    expected: 'the user of EMAIL, or any user who signed up',
    where: '{poolId} · Users',
    see: 'aws cognito-idp list-users --user-pool-id {poolId}',
    judge: ({ users, settings }) => {
      const visitor = users.found.find(signedUp)
      if (visitor) return yes(`${visitor.email ?? visitor.username}, ${visitor.status}`)
      const [made] = users.found
      if (made) {
        const cause = made.status === 'EXTERNAL_PROVIDER' ? 'came-from-another-provider' : 'made-by-an-admin'
        return no(cause, `${made.email ?? made.username}, ${made.status}`)
      }
      return users.otherEmails.length > 0
        ? no('other-email', `${users.otherEmails.slice(0, 5).join(', ')}; nobody with ${settings.email}`)
        : no('nobody-signed-up', 'no user')
    },
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
  }),
)
