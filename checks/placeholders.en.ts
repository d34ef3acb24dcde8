/** The words that stand for an id where no account was looked at: ‹your pool id›. */
export default {
  clientId: 'your client id',
  domain: 'your domain prefix',
  email: 'your e-mail address',
  error: 'error',
  operation: 'IAM action',
  inbox: 'the address that npm start prints',
  otherRegion: 'the other region',
  otherSpelling: 'the other spelling',
  otherTable: 'the other table',
  poolId: 'your pool id',
  poolsHere: 'a pool of this account',
  region: 'your region',
  rightId: 'the right id',
  table: 'your table',
  wrongId: 'the id you gave',
} as const
