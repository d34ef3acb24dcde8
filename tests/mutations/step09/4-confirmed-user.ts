import { POOL } from '../../recorded/green.ts'
import type { Mutation } from '../mutation.ts'

const user = `account.users.${POOL}.0`

export default [
  { property: `${user}.UserStatus`, to: 'UNCONFIRMED', rule: 'confirmed', cause: 'link-not-clicked' },
  {
    property: `${user}.UserStatus`,
    to: 'UNCONFIRMED',
    rule: 'confirmed',
    cause: 'link-not-clicked',
    of: 'code made',
  },
  { property: `${user}.UserStatus`, to: 'UNKNOWN', rule: 'confirmed', cause: 'link-not-clicked' },
  { property: `${user}.UserStatus`, to: 'RESET_REQUIRED', rule: 'confirmed', cause: 'must-reset-password' },

  {
    property: `${user}.Attributes.email_verified.Value`,
    to: 'false',
    rule: 'email-verified',
    cause: 'confirmed-by-hand',
  },
  { property: `${user}.Attributes.email_verified`, to: undefined, rule: 'email-verified', cause: 'confirmed-by-hand' },

  { property: `${user}.Enabled`, to: false, rule: 'enabled', cause: 'user-disabled' },

  { property: 'settings.email', to: undefined, rule: 'email-known', cause: 'email-not-set' },

  {
    property: `${user}.UserStatus`,
    to: 'UNCONFIRMED',
    rule: 'confirmed',
    cause: 'link-not-clicked',
    of: 'ids in .env',
  },
  {
    property: `${user}.UserStatus`,
    to: 'RESET_REQUIRED',
    rule: 'confirmed',
    cause: 'must-reset-password',
    of: 'ids in .env',
  },
  {
    property: `${user}.Attributes.email_verified.Value`,
    to: 'false',
    rule: 'email-verified',
    cause: 'confirmed-by-hand',
    of: 'ids in .env',
  },
  { property: `${user}.Enabled`, to: false, rule: 'enabled', cause: 'user-disabled', of: 'ids in .env' },
] as const satisfies readonly Mutation[]
