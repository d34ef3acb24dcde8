import { POOL } from '../../recorded/green.ts'
import type { Mutation } from '../mutation.ts'

const domain = 'account.domains.us-east-1a1b2c3d4e'
const users = `account.users.${POOL}`

export default [
  { property: 'account.pools.0.Domain', to: undefined, rule: 'domain', cause: 'no-domain' },
  { property: 'account.pools.0.Domain', to: undefined, rule: 'domain', cause: 'no-domain', of: 'code made' },
  { property: `${domain}.Status`, to: 'CREATING', rule: 'domain', cause: 'domain-not-ready' },
  { property: `${domain}.Status`, to: 'DELETING', rule: 'domain', cause: 'domain-not-ready' },
  { property: `${domain}.Status`, to: undefined, rule: 'domain', cause: 'domain-not-ready' },
  { property: domain, to: {}, rule: 'domain', cause: 'domain-not-ready' },
  { property: domain, to: null, rule: 'domain', cause: 'domain-not-ready' },
  { property: `${domain}.UserPoolId`, to: 'us-east-1_Z9y8X7w6V', rule: 'domain', cause: 'domain-not-ready' },

  { property: 'account.styles', to: [], rule: 'page-available', cause: 'no-branding-style' },
  { property: 'account.styles', to: ['7abcdefghijklmnop'], rule: 'page-available', cause: 'no-branding-style' },
  {
    property: 'account.domains.choco-1.ManagedLoginVersion',
    to: 2,
    rule: 'page-available',
    cause: 'no-branding-style',
    of: 'code made',
  },

  { property: users, to: [], rule: 'a-visitor-signed-up', cause: 'nobody-signed-up' },
  { property: 'settings.email', to: 'ana.lopes@example.org', rule: 'a-visitor-signed-up', cause: 'other-email' },
  { property: 'settings.email', to: 'ana lopes@example.org', rule: 'a-visitor-signed-up', cause: 'other-email' },
  {
    property: `${users}.0.UserStatus`,
    to: 'FORCE_CHANGE_PASSWORD',
    rule: 'a-visitor-signed-up',
    cause: 'made-by-an-admin',
  },
  {
    property: `${users}.0.UserStatus`,
    to: 'EXTERNAL_PROVIDER',
    rule: 'a-visitor-signed-up',
    cause: 'came-from-another-provider',
  },

  { property: users, to: [], rule: 'a-visitor-signed-up', cause: 'nobody-signed-up', of: 'ids in .env' },
  {
    property: `${users}.0.Attributes.email.Value`,
    to: 'bo@example.org',
    rule: 'a-visitor-signed-up',
    cause: 'other-email',
    of: 'ids in .env',
  },
  {
    property: `${users}.0.UserStatus`,
    to: 'FORCE_CHANGE_PASSWORD',
    rule: 'a-visitor-signed-up',
    cause: 'made-by-an-admin',
    of: 'ids in .env',
  },
  { property: 'account.styles', to: [], rule: 'page-available', cause: 'no-branding-style', of: 'ids in .env' },
] as const satisfies readonly Mutation[]
