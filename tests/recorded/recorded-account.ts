/** An account as plain data, in the form of AWS's own answers, and what AWS would answer to a read. */
import type {
  DomainDescriptionType,
  UserPoolClientType,
  UserPoolType,
  UserType,
} from '@aws-sdk/client-cognito-identity-provider'
import type { AttributeValue, TableDescription } from '@aws-sdk/client-dynamodb'

/** As it is sent: a date is a number of seconds. */
export type Wire<T> = T extends Date
  ? number
  : T extends readonly (infer Each)[]
    ? readonly Wire<Each>[]
    : T extends object
      ? { readonly [Key in keyof T]: Wire<T[Key]> }
      : T

type Item = Readonly<Record<string, AttributeValue>>

export interface RecordedAccount {
  /** `DescribeUserPool` › `UserPool`. */
  readonly pools: readonly Wire<UserPoolType>[]
  /** `DescribeUserPoolClient` › `UserPoolClient`, of all pools. */
  readonly clients: readonly Wire<UserPoolClientType>[]
  /** `DescribeUserPoolDomain` › `DomainDescription`, by prefix; `null` belongs to another account. */
  readonly domains: Readonly<Record<string, Wire<DomainDescriptionType> | null>>
  /** The ids of the clients that have a branding style. */
  readonly styles: readonly string[]
  /** `ListUsers` › `Users`, by pool. */
  readonly users: Readonly<Record<string, readonly Wire<UserType>[]>>
  /** `DescribeTable` › `Table`. */
  readonly tables: readonly Wire<TableDescription>[]
  /** The items of each table. */
  readonly items: Readonly<Record<string, readonly Item[]>>
  /** Recorded answers, which are used word for word instead. */
  readonly recorded?: readonly RecordedAnswer[]
}

/** One answer of AWS, or the name of the error that came instead. */
export type RecordedAnswer = { readonly operation: string } & ({ readonly answer: object } | { readonly error: string })

/** An error as AWS names it. */
export class RecordedError extends Error {
  constructor(name: string) {
    super(`recorded as ${name}`)
    this.name = name
  }
}

/** The members of a request that the answer depends on. */
export interface Asked {
  readonly UserPoolId?: string
  readonly ClientId?: string
  readonly Domain?: string
  readonly Username?: string
  readonly TableName?: string
  readonly Key?: { readonly email?: { readonly S?: string } }
  readonly MaxResults?: number
  readonly Limit?: number
}

const none = (name = 'ResourceNotFoundException'): never => {
  throw new RecordedError(name)
}

/** The answer to each read. Anything that isn't here can't be read. */
const ANSWERS: Readonly<Record<string, (account: RecordedAccount, asked: Asked) => object>> = {
  ListUserPools: ({ pools }, { MaxResults }) => ({
    UserPools: pools.slice(0, MaxResults).map(({ Id, Name }) => ({ Id, Name })),
  }),
  DescribeUserPool: ({ pools }, { UserPoolId }) => ({ UserPool: pools.find(({ Id }) => Id === UserPoolId) ?? none() }),
  ListUserPoolClients: ({ clients }, { UserPoolId, MaxResults }) => ({
    UserPoolClients: clients.filter((client) => client.UserPoolId === UserPoolId).slice(0, MaxResults),
  }),
  DescribeUserPoolClient: ({ clients }, { UserPoolId, ClientId = '' }) => {
    // A client's name isn't an id: [\w+]+ [BOTO ClientIdType].
    if (!/^[\w+]+$/.test(ClientId)) none('InvalidParameterException')
    const found = clients.find((client) => client.ClientId === ClientId && client.UserPoolId === UserPoolId)
    return { UserPoolClient: found ?? none() }
  },
  // An unknown prefix isn't an error but an empty description; one of another account is an error [public field reports].
  DescribeUserPoolDomain: ({ domains }, { Domain = '' }) => {
    if (domains[Domain] === null) none()
    return { DomainDescription: domains[Domain] ?? {} }
  },
  DescribeManagedLoginBrandingByClient: ({ styles }, { UserPoolId, ClientId = '' }) =>
    styles.includes(ClientId)
      ? { ManagedLoginBranding: { UserPoolId, ManagedLoginBrandingId: 'a-style', UseCognitoProvidedValues: true } }
      : none(),
  ListUsers: ({ users }, { UserPoolId = '', Limit }) => ({ Users: users[UserPoolId]?.slice(0, Limit) ?? [] }),
  AdminGetUser: ({ pools, users }, { UserPoolId = '', Username = '' }) => {
    if (/\s/.test(Username)) none('InvalidParameterException')
    const pool = pools.find(({ Id }) => Id === UserPoolId)
    const found = users[UserPoolId]?.find((user) => isCalled(user, Username, pool))
    if (found === undefined) return none('UserNotFoundException')
    const { Attributes, ...user } = found
    return { ...user, UserAttributes: Attributes }
  },
  DescribeTable: ({ tables }, { TableName = '' }) => {
    if (!/^[\w.-]+$/.test(TableName)) none('ValidationException')
    return { Table: tables.find((table) => table.TableName === TableName) ?? none() }
  },
  ListTables: ({ tables }) => ({ TableNames: tables.map(({ TableName }) => TableName) }),
  GetItem: ({ items }, { TableName = '', Key }) => {
    const Item = items[TableName]?.find(({ email }) => email?.S === Key?.email?.S)
    return Item ? { Item } : {}
  },
  Scan: ({ items }, { TableName = '' }) => ({ Items: items[TableName] ?? [] }),
}

/** What AWS answers to this read. @throws RecordedError where AWS answers with an error. */
export function answerOf(account: RecordedAccount, operation: string, asked: Asked): object {
  const recorded = account.recorded?.find((each) => each.operation === operation)
  if (recorded === undefined) return ANSWERS[operation]?.(account, asked) ?? none(`NobodyTold${operation}`)
  return 'error' in recorded ? none(recorded.error) : recorded.answer
}

/** By user name; by e-mail address where the pool signs in with it; as an alias only once it is verified [developer guide, “User pool attributes”]. */
function isCalled(user: Wire<UserType>, asked: string, pool: Wire<UserPoolType> | undefined): boolean {
  const attribute = (name: string) => user.Attributes?.find((each) => each.Name === name)?.Value
  const ignoresCase = pool?.UsernameConfiguration?.CaseSensitive === false
  const same = (name: string | undefined) =>
    ignoresCase ? name?.toLowerCase() === asked.toLowerCase() : name === asked
  if (same(user.Username)) return true
  const byAlias = pool?.AliasAttributes?.includes('email') && attribute('email_verified') === 'true'
  return Boolean(pool?.UsernameAttributes?.includes('email') || byAlias) && same(attribute('email'))
}
