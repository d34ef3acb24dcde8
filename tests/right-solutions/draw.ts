/**
 * Draws accounts in which all five tasks are done, each in a different way. It is a small seeded generator: fast-check is
 * not installed, and shrinking would add little here, since the name of a draw lists its choices.
 */
import type { Settings } from '@workbook/engine'
import { CLIENT, consoleMade, EMAIL, POOL } from '../recorded/green.ts'
import type { RecordedAccount } from '../recorded/recorded-account.ts'

/** What a draw has put together so far. */
export interface Drawn {
  readonly account: RecordedAccount
  readonly settings: Partial<Settings>
}

/** One choice: what it is called, and what it changes. */
type Choice = (drawn: Drawn) => Drawn

const keep: Choice = (drawn) => drawn

/** Changes the account and leaves `.env`. */
const inAccount =
  (change: (account: RecordedAccount) => Partial<RecordedAccount>): Choice =>
  ({ account, settings }) => ({ account: { ...account, ...change(account) }, settings })

const inEnv =
  (change: Partial<Settings>): Choice =>
  ({ account, settings }) => ({ account, settings: { ...settings, ...change } })

/** Changes every pool, client or user so far: those are the correct ones. */
const pools = (change: Partial<RecordedAccount['pools'][number]>) =>
  inAccount(({ pools }) => ({ pools: pools.map((each) => ({ ...each, ...change })) }))
const clients = (change: Partial<RecordedAccount['clients'][number]>) =>
  inAccount(({ clients }) => ({ clients: clients.map((each) => ({ ...each, ...change })) }))
type RecordedUser = RecordedAccount['users'][string][number]
const users = (change: (all: readonly RecordedUser[]) => readonly RecordedUser[]) =>
  inAccount(({ users }) => ({ users: { ...users, [POOL]: change(users[POOL] ?? []) } }))

const user = (name: string, UserStatus: RecordedUser['UserStatus'], UserCreateDate: number): RecordedUser => ({
  Username: name,
  UserStatus,
  UserCreateDate,
  Enabled: true,
  Attributes: [
    { Name: 'email', Value: `${name}@example.org` },
    { Name: 'email_verified', Value: 'false' },
  ],
})
const [older, newer] = [1_700_000_000, 1_799_000_000]

const secondPool = inAccount(({ pools }) => ({ pools: [{ Id: 'us-east-1_Z9y8X7w6V', Name: 'first try' }, ...pools] }))
const wrongClient = (change: Partial<RecordedAccount['clients'][number]>) =>
  inAccount(({ clients }) => ({
    clients: [{ UserPoolId: POOL, ClientId: '7aFirstTry', ClientName: 'first try', ...change }, ...clients],
  }))
const rightClient = consoleMade.clients[0]

/** The ways in which correct accounts differ, in the order in which they are applied. */
export const AXES = {
  pool: {
    'console made': keep,
    'SDK made': pools({ DeletionProtection: undefined, UsernameConfiguration: undefined, UserPoolTier: undefined }),
    'other name, protected': pools({ Name: 'Süßes für alle', DeletionProtection: 'ACTIVE', UserPoolTier: 'LITE' }),
  },
  'sign-in': {
    'by e-mail': keep,
    'by e-mail or phone': pools({
      UsernameAttributes: ['phone_number', 'email'],
      AutoVerifiedAttributes: ['email', 'phone_number'],
    }),
    'by e-mail alias': (drawn) =>
      users((all) => all.map((each) => ({ ...each, Username: 'ana' })))(
        pools({ UsernameAttributes: undefined, AliasAttributes: ['preferred_username', 'email'] })(drawn),
      ),
  },
  client: {
    'console made': keep,
    'SDK made': clients({ ExplicitAuthFlows: undefined, PreventUserExistenceErrors: 'LEGACY', LogoutURLs: undefined }),
    'with everything': clients({
      ClientName: 'web',
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
      AllowedOAuthFlows: ['implicit', 'code'],
      AllowedOAuthScopes: ['aws.cognito.signin.user.admin', 'email', 'openid', 'phone', 'profile'],
      SupportedIdentityProviders: ['Google', 'COGNITO'],
    }),
    'on this computer': clients({
      CallbackURLs: ['https://d84l1y8p4kdic.cloudfront.net', 'http://localhost:3000/back'],
    }),
  },
  pages: {
    'managed login': keep,
    classic: inAccount(({ domains }) => ({
      styles: [],
      domains: Object.fromEntries(
        Object.keys(domains).map((name) => [name, { UserPoolId: POOL, Status: 'ACTIVE', ManagedLoginVersion: 1 }]),
      ),
    })),
    'classic, version unsaid': inAccount(({ domains }) => ({
      styles: [],
      domains: Object.fromEntries(Object.keys(domains).map((name) => [name, { UserPoolId: POOL, Status: 'ACTIVE' }])),
    })),
    'a domain of their own': (drawn) =>
      inAccount(() => ({
        domains: { 'login.example.com': { UserPoolId: POOL, Status: 'ACTIVE', ManagedLoginVersion: 2 } },
      }))(pools({ Domain: undefined, CustomDomain: 'login.example.com' })(drawn)),
  },
  'other clients': {
    none: keep,
    'a wrong one': wrongClient({ ClientSecret: 'not-a-real-one' }),
    'a wrong one with a style': (drawn) =>
      inAccount(({ styles }) => ({ styles: ['7aFirstTry', ...styles] }))(wrongClient({})(drawn)),
    'an equal one without a style': wrongClient({ ...rightClient, ClientId: '7aFirstTry' }),
    'one of another pool': inAccount(({ clients }) => ({
      clients: [{ UserPoolId: 'us-east-1_Z9y8X7w6V', ClientId: '7aFirstTry' }, ...clients],
    })),
  },
  'other users': {
    none: keep,
    'a newer one who never clicked': users((all) => [user('bo', 'UNCONFIRMED', newer), ...all]),
    'one made by an admin': users((all) => [...all, user('boss', 'FORCE_CHANGE_PASSWORD', newer)]),
    'one confirmed by hand, one to be reset': users((all) => [
      user('cy', 'CONFIRMED', newer),
      ...all,
      user('di', 'RESET_REQUIRED', older),
    ]),
    'a confirmed one without a row': users((all) => [
      {
        ...user('eve', 'CONFIRMED', newer),
        Attributes: [
          { Name: 'email_verified', Value: 'true' },
          { Name: 'email', Value: 'eve@example.org' },
        ],
      },
      ...all,
    ]),
  },
  attributes: {
    'as the console lists them': keep,
    'the other way round, and more': users((all) =>
      all.map((each) => ({
        ...each,
        Attributes: [{ Name: 'custom:shoe', Value: '43' }, ...(each.Attributes ?? []).toReversed()],
      })),
    ),
  },
  table: {
    'on demand': keep,
    provisioned: inAccount(({ tables }) => ({
      tables: tables.map((each) => ({ ...each, BillingModeSummary: undefined, ItemCount: 0 })),
    })),
    'with an index, being updated': inAccount(({ tables }) => ({
      tables: tables.map((each) => ({
        ...each,
        TableStatus: 'UPDATING',
        AttributeDefinitions: [
          { AttributeName: 'age', AttributeType: 'N' },
          { AttributeName: 'email', AttributeType: 'S' },
        ],
      })),
    })),
    'of another name': ({ account, settings }) => ({
      account: {
        ...account,
        tables: account.tables.map((each) => ({ ...each, TableName: 'customers' })),
        items: { customers: account.items.chocolate_user ?? [] },
      },
      settings: { ...settings, table: 'customers' },
    }),
  },
  '.env': {
    empty: keep,
    'all ids': inEnv({ userPoolId: POOL, clientId: CLIENT, email: EMAIL }),
    'two pools, so it names one': (drawn) => inEnv({ userPoolId: POOL })(secondPool(drawn)),
    'the e-mail address': inEnv({ email: EMAIL }),
    'the address in other letters': inEnv({ email: 'ANA@Example.Org' }),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Choice>>>>

/** The name of each choice. */
export type Choices = Readonly<Record<string, string>>

/** The same seed draws the same choices, everywhere. */
export function choose(seed: number): Choices {
  const random = randomFrom(seed)
  return Object.fromEntries(
    Object.entries(AXES).map(([axis, choices]) => {
      const names = Object.keys(choices)
      return [axis, names[Math.floor(random() * names.length)] ?? '']
    }),
  )
}

/** Makes the account of these choices. */
export const make = (choices: Choices): Drawn =>
  Object.entries<Readonly<Record<string, Choice>>>(AXES).reduce<Drawn>(
    (drawn, [axis, all]) => (all[choices[axis] ?? ''] ?? keep)(drawn),
    { account: consoleMade, settings: {} },
  )

/** mulberry32: small, and good enough to choose among five. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
