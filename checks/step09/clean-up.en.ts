/** What the step leaves, and what it costs as of November 2026. */
export default {
  domain: 'domain {name}',
  deletionProtection: 'deletion protection {name}',
  userPool: 'user pool {name}',
  appClient: 'app client {name}',
  brandingStyle: 'branding style {name}',
  users: 'users: {count}',
  row: 'row {name} in {table}',
  table: 'table {name}',

  /** What it costs to leave each where it is. */
  costs: {
    domain: 'Costs nothing.',
    customDomain: 'Costs nothing by itself. Its certificate and its DNS entry stay: they are not part of the pool.',
    deletionProtection: 'Costs nothing. AWS deletes no pool that has it, so it is switched off first.',
    userPool: 'Free for the first 10,000 people who are active in a month.',
    plusPool: 'Costs money for each person who is active: the Plus plan has no free part.',
    goesWithPool: 'Goes with its pool.',
    usersGoWithPool: 'Go with their pool.',
    row: 'A few bytes: far less than one cent a month.',
    table: 'Provisioned: free up to 25 read and 25 write units, all tables together. Above that it costs money.',
    onDemandTable: 'On demand: costs nothing while it is not read or written.',
  },

  /** What became of each, once it is gone. */
  removed: {
    deleted: '{leftover}: deleted.',
    protectionOff: '{leftover}: switched off; every other setting of the pool is as it was.',
    userPool: '{leftover}: deleted, with its app clients, its users and its styles.',
    table: '{leftover}: deleted, with all its rows.',
  },
} as const
