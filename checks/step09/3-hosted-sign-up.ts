// Step 9 · Lesson 3: did a visitor sign up on Cognito's own page?
import { later, lesson, no, yes } from '@workbook/engine'
import { brandingStyles } from '../facts/branding-style.ts'
import { domain } from '../facts/domain.ts'
import { settings } from '../facts/settings.ts'
import { signedUp, userSearch } from '../facts/users.ts'
import { appClient, nearestClients } from './2-app-client.ts'
import placeholders from '../placeholders.en.ts'
import messages from './3-hosted-sign-up.en.ts'
import { format } from '@workbook/i18n'

const { check, rule } = lesson(messages, placeholders)

export default check(
  { domain, client: appClient, styles: brandingStyles(nearestClients), users: userSearch, settings },

  rule('domain', {
    where: '{poolId} · Domain',
    see: 'aws cognito-idp describe-user-pool-domain --domain {domain}',
    lines: {
      'no-domain':
        'await cognito.send(\n  new CreateUserPoolDomainCommand({ UserPoolId: myApp.userPoolId, Domain: domain, ManagedLoginVersion: 2 }),\n)',
    },
    evaluate: ({ domain }) => {
      if (domain === undefined) return no('no-domain', messages.found.noDomain)
      return domain.status === 'ACTIVE'
        ? yes(`${domain.name}, ACTIVE`)
        : no('domain-not-ready', `${domain.name}, ${domain.status ?? messages.found.notKnownYet}`)
    },
  }),

  rule('page-available', {
    where: '{domain} · {clientId} · ManagedLoginBranding',
    see: 'aws cognito-idp describe-managed-login-branding-by-client --user-pool-id {poolId} --client-id {clientId}',
    lines: {
      'no-branding-style': [
        'await cognito.send(',
        '  new CreateManagedLoginBrandingCommand({',
        '    UserPoolId: myApp.userPoolId,',
        '    ClientId: myApp.clientId,',
        '    UseCognitoProvidedValues: true,',
        '  }),',
        ')',
      ].join('\n'),
    },
    evaluate: ({ domain, client, styles }) => {
      if (domain === undefined) return later(messages.found.waitsForDomain)
      if (domain.managedLoginVersion !== 2) return yes(messages.found.classic)
      return styles.includes(true)
        ? yes(messages.found.hasStyle)
        : no('no-branding-style', format(messages.found.noStyle, { client: client.ClientId }))
    },
  }),

  rule('a-visitor-signed-up', {
    where: '{poolId} · Users',
    see: 'aws cognito-idp list-users --user-pool-id {poolId}',
    evaluate: ({ users, settings }) => {
      const visitor = users.found.find(signedUp)
      if (visitor) return yes(`${visitor.email ?? visitor.username}, ${visitor.status}`)
      const [made] = users.found
      if (made) {
        const cause = made.status === 'EXTERNAL_PROVIDER' ? 'came-from-another-provider' : 'made-by-an-admin'
        return no(cause, `${made.email ?? made.username}, ${made.status}`)
      }
      return users.otherEmails.length > 0
        ? no(
            'other-email',
            format(messages.found.nobodyWith, {
              others: users.otherEmails.slice(0, 5).join(', '),
              email: `${settings.email}`,
            }),
          )
        : no('nobody-signed-up', messages.found.noUser)
    },
  }),
)
