// Everything that the practice account promises, topic by topic, and how it differs from AWS.
import clients from './rows/clients.ts'
import domains from './rows/domains.ts'
import dynamodb from './rows/dynamodb.ts'
import hostedPages from './rows/hosted-pages.ts'
import limits from './rows/limits.ts'
import oauth from './rows/oauth.ts'
import ownAccount from './rows/own-account.ts'
import pools from './rows/pools.ts'
import postConfirmation from './rows/post-confirmation.ts'
import signIn from './rows/sign-in.ts'
import signUp from './rows/sign-up.ts'
import tags from './rows/tags.ts'
import tokens from './rows/tokens.ts'
import users from './rows/users.ts'
import wire from './rows/wire.ts'

export { differences } from './differences.ts'
export { type Difference, type Need, type Row, type Source, SOURCES, type Topic } from './row.ts'

export const topics = [
  wire,
  limits,
  pools,
  clients,
  domains,
  tags,
  signUp,
  users,
  ownAccount,
  signIn,
  tokens,
  hostedPages,
  oauth,
  postConfirmation,
  dynamodb,
] as const
