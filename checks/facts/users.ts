import { setTimeout } from 'node:timers/promises'

import {
  AdminGetUserCommand,
  ListUsersCommand,
  type AttributeType,
  type UserStatusType,
} from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, defineFact, type GatherContext } from '@workbook/engine'
import { pages } from './pages.ts'
import { userPool } from './user-pool.ts'
import cognito from '../services/cognito.ts'

/** What a check needs to know about a user. */
export interface User {
  /** Cognito's own name for the user: in pools that sign in by e-mail, a UUID, the `sub`. */
  readonly username: string
  /** The e-mail address, exactly as it is stored. */
  readonly email: string | undefined
  readonly emailVerified: boolean
  readonly status: UserStatusType | undefined
  readonly enabled: boolean
}

/** The users that the check is about, and the addresses of all others. */
export interface UserSearch {
  readonly found: readonly User[]
  readonly otherEmails: readonly string[]
}

/** The user of `EMAIL`; without one, the users of the pool (the first sixty). */
export const userSearch = defineFact({
  name: 'the users of the pool',
  reads: cognito.reads('AdminGetUser', 'ListUsers'),
  uses: [userPool],
  gather: async (context): Promise<UserSearch> => {
    const { Id: poolId } = await context.use(userPool)
    const asked = context.settings.email
    return asked === undefined ? anyUser(context, poolId) : oneUser(context, poolId, asked)
  },
})

/** Without `EMAIL`: every user. */
async function anyUser(context: GatherContext, poolId: string): Promise<UserSearch> {
  const users = await listUntil(context, poolId, (users) => users.some(signedUp))
  const [newest] = users
  if (newest === undefined || users.some(settled)) return { found: users, otherEmails: [] }
  // ListUsers is eventually consistent [SDK ListUsersCommand]. Before a rule says no, the newest user is read again
  // with AdminGetUser, which is consistent.
  const current = (await get(context, poolId, newest.username)) ?? newest
  return { found: [current, ...users.slice(1)], otherEmails: [] }
}

/** With `EMAIL`: AdminGetUser knows the latest; ListUsers finds an alias that is not verified yet, and other spellings. */
async function oneUser(context: GatherContext, poolId: string, email: string): Promise<UserSearch> {
  const user = await get(context, poolId, email)
  if (user) return { found: [user], otherEmails: [] }
  const isAsked = (each: User) => each.email?.toLowerCase() === email.toLowerCase()
  const users = await listUntil(context, poolId, (users) => users.some(isAsked))
  const same = users.filter(isAsked)
  return { found: same, otherEmails: users.flatMap((each) => (same.includes(each) ? [] : (each.email ?? []))) }
}

const settled = (user: User) => user.status === 'CONFIRMED' && user.emailVerified && user.enabled

/** How long to wait before reading the list again, in milliseconds: it may not include a new user yet. */
const CATCH_UP = 300

/** The list, read again if the user is not in it yet, since ListUsers is eventually consistent. */
async function listUntil(
  context: GatherContext,
  UserPoolId: string,
  found: (users: readonly User[]) => boolean,
): Promise<readonly User[]> {
  const users = await list(context, UserPoolId)
  if (found(users)) return users
  await setTimeout(CATCH_UP)
  return list(context, UserPoolId)
}

/** Newest first. */
async function list({ aws }: GatherContext, UserPoolId: string): Promise<User[]> {
  const users = await pages(60, async (PaginationToken) => {
    const answer = await aws(cognito).send(new ListUsersCommand({ UserPoolId, Limit: 60, PaginationToken }))
    return { items: answer.Users, next: answer.PaginationToken }
  })
  return users
    .toSorted((a, b) => Number(b.UserCreateDate) - Number(a.UserCreateDate))
    .map((user) => toUser(user.Username, user.UserStatus, user.Enabled, user.Attributes))
}

async function get({ aws }: GatherContext, UserPoolId: string, username: string): Promise<User | undefined> {
  const read = aws(cognito).send(new AdminGetUserCommand({ UserPoolId, Username: username }))
  // An EMAIL that no user can have, for example with a space: InvalidParameterException [API reference, UsernameType].
  const user = await absentOn(['UserNotFoundException', 'InvalidParameterException'], read)
  return user && toUser(user.Username, user.UserStatus, user.Enabled, user.UserAttributes)
}

function toUser(
  username: string | undefined,
  status: UserStatusType | undefined,
  enabled: boolean | undefined,
  attributes: readonly AttributeType[] | undefined,
): User {
  // The order of attributes is not documented: always by name [API reference, UserType]. email_verified is a string.
  const attribute = (name: string) => attributes?.find((each) => each.Name === name)?.Value
  return {
    username: username ?? '',
    email: attribute('email'),
    emailVerified: attribute('email_verified') === 'true',
    status,
    enabled: enabled ?? true,
  }
}

/** Made by an administrator (FORCE_CHANGE_PASSWORD), or let in by another provider: not signed up here [developer guide, “User account confirmation”]. */
export const signedUp = ({ status }: User): boolean =>
  status !== 'FORCE_CHANGE_PASSWORD' && status !== 'EXTERNAL_PROVIDER'

/** The users who signed themselves up. */
export const visitors = defineFact({
  name: 'the users who signed up',
  reads: [],
  uses: [userSearch],
  gather: async ({ use }): Promise<readonly User[]> => (await use(userSearch)).found.filter(signedUp),
})
