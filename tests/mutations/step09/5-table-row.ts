import { POOL } from '../../recorded/green.ts'
import type { Mutation } from '../mutation.ts'

const table = 'account.tables.0'
const row = 'account.items.chocolate_user.0'

export default [
  { property: 'account.tables', to: [], rule: 'table', cause: 'no-table' },
  { property: `${table}.TableName`, to: 'customers', rule: 'table', cause: 'no-table' },
  { property: `${table}.TableName`, to: 'chocolate_users', rule: 'table', cause: 'table-misspelt' },
  { property: `${table}.TableName`, to: 'Chocolate_User', rule: 'table', cause: 'table-misspelt' },
  { property: 'settings.table', to: 'chocolat_user', rule: 'table', cause: 'table-misspelt' },
  { property: 'settings.table', to: 'chocolate user', rule: 'table', cause: 'table-misspelt' },
  { property: `${table}.TableStatus`, to: 'CREATING', rule: 'table', cause: 'table-not-ready' },
  { property: `${table}.TableStatus`, to: 'DELETING', rule: 'table', cause: 'table-not-ready' },

  { property: `${table}.KeySchema.0.AttributeName`, to: 'Email', rule: 'key', cause: 'wrong-key' },
  { property: `${table}.AttributeDefinitions.0.AttributeType`, to: 'N', rule: 'key', cause: 'wrong-key' },
  {
    property: `${table}.KeySchema.1`,
    to: { AttributeName: 'last_name', KeyType: 'RANGE' },
    rule: 'key',
    cause: 'wrong-key',
  },

  { property: 'account.items.chocolate_user', to: [], rule: 'row', cause: 'no-row' },
  { property: `${row}.email.S`, to: 'bo@example.org', rule: 'row', cause: 'no-row' },
  { property: `${row}.email.S`, to: 'Ana@Example.org', rule: 'row', cause: 'row-under-another-spelling' },
  { property: `${row}.email.S`, to: 'ana@example.org ', rule: 'row', cause: 'row-under-another-spelling' },
  {
    property: `account.users.${POOL}.0.Attributes.email.Value`,
    to: 'Ana@example.org',
    rule: 'row',
    cause: 'row-under-another-spelling',
  },

  { property: row, to: { email: { S: 'ana@example.org' } }, rule: 'row-says-something', cause: 'row-is-bare' },

  { property: 'account.items.chocolate_user', to: [], rule: 'row', cause: 'no-row', of: 'ids in .env' },
  {
    property: `account.users.${POOL}.0.Attributes.email.Value`,
    to: 'ANA@example.org',
    rule: 'row',
    cause: 'row-under-another-spelling',
    of: 'ids in .env',
  },
] as const satisfies readonly Mutation[]
