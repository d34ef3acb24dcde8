import type { ContractContext } from '../context/context.ts'
import { has, holds, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

/** Three users of a pool, by name. */
async function three({ cognito, pool }: ContractContext): Promise<string> {
  const UserPoolId = await pool()
  for (const name of ['ana', 'anton', 'bo'])
    await cognito.adminCreateUser({
      UserPoolId,
      Username: name,
      MessageAction: 'SUPPRESS',
      UserAttributes: [{ Name: 'email', Value: `${name}@example.com` }],
    })
  return UserPoolId
}

/** The names that a filter finds. ListUsers may be late and its pages short, so it is asked until it knows all three. */
async function found({ cognito }: ContractContext, UserPoolId: string, Filter: string): Promise<readonly string[]> {
  const list = async (filter: string | undefined) => {
    const names: string[] = []
    let PaginationToken: string | undefined
    do {
      const page = await cognito.listUsers({ UserPoolId, Limit: 2, Filter: filter, PaginationToken })
      names.push(...(page.Users ?? []).map(({ Username }) => Username ?? ''))
      PaginationToken = page.PaginationToken
    } while (PaginationToken !== undefined)
    return names.toSorted()
  }
  for (let turn = 0; turn < 20 && (await list(undefined)).length < 3; turn++);
  return list(Filter)
}

export default defineTopic('users', 'Users', [
  {
    id: 'users/made-by-an-admin',
    behaviour: 'A user whom an administrator made is FORCE_CHANGE_PASSWORD.',
    source: 'MODEL',
    run: async ({ cognito, pool }) => {
      const { User } = await cognito.adminCreateUser({ UserPoolId: await pool(), Username: 'ana' })
      same('UserStatus', User?.UserStatus, 'FORCE_CHANGE_PASSWORD')
    },
  },
  {
    id: 'users/confirm-made-by-an-admin',
    behaviour: 'AdminConfirmSignUp for a user whom an administrator made is NotAuthorizedException.',
    source: 'FIELD',
    run: async ({ cognito, pool }) => {
      const user = { UserPoolId: await pool(), Username: 'ana' }
      await cognito.adminCreateUser(user)
      await refused(cognito.adminConfirmSignUp(user), 'NotAuthorizedException')
    },
  },
  {
    id: 'users/permanent-password',
    behaviour: 'AdminSetUserPassword with Permanent confirms the user; without it the password must be changed.',
    source: 'MODEL',
    run: async ({ cognito, pool, password }) => {
      const user = { UserPoolId: await pool(), Username: 'ana' }
      await cognito.adminCreateUser(user)
      await cognito.adminSetUserPassword({ ...user, Password: password, Permanent: true })
      same('permanent', (await cognito.adminGetUser(user)).UserStatus, 'CONFIRMED')
      await cognito.adminSetUserPassword({ ...user, Password: password, Permanent: false })
      same('temporary', (await cognito.adminGetUser(user)).UserStatus, 'FORCE_CHANGE_PASSWORD')
    },
  },
  {
    id: 'users/unknown',
    behaviour: 'A user who is not there is UserNotFoundException in every admin call.',
    source: 'CAP',
    run: async ({ cognito, pool, password }) => {
      const user = { UserPoolId: await pool(), Username: 'nobody' }
      await refused(cognito.adminGetUser(user), 'UserNotFoundException')
      await refused(cognito.adminDeleteUser(user), 'UserNotFoundException')
      await refused(cognito.adminDisableUser(user), 'UserNotFoundException')
      await refused(cognito.adminSetUserPassword({ ...user, Password: password }), 'UserNotFoundException')
    },
  },
  ...(
    [
      ['equal', 'A filter with = finds the user of exactly this value.', 'username = "ana"', ['ana']],
      ['prefix', 'A filter with ^= finds all whose value begins so.', 'username ^= "an"', ['ana', 'anton']],
      ['by-email', 'A filter can name the e-mail address.', 'email = "bo@example.com"', ['bo']],
      ['no-blanks', 'A filter needs no blanks around = and ^=.', 'email^="an"', ['ana', 'anton']],
      ['by-status', 'A filter can name the status Enabled or Disabled.', 'status = "Disabled"', []],
      [
        'by-user-status',
        'A filter can name the status of the user.',
        'cognito:user_status = "FORCE_CHANGE_PASSWORD"',
        ['ana', 'anton', 'bo'],
      ],
    ] as const
  ).map(([name, behaviour, filter, expected]) => ({
    id: `users/filter-${name}`,
    behaviour,
    source: name === 'no-blanks' ? ('KNOW' as const) : ('MODEL' as const),
    run: async (context: ContractContext) => same(filter, await found(context, await three(context), filter), expected),
  })),
  {
    id: 'users/filter-unknown-attribute',
    behaviour: 'An attribute that cannot be searched is InvalidParameterException.',
    source: 'MODEL',
    run: async (context) => {
      const call = context.cognito.listUsers({ UserPoolId: await three(context), Filter: 'nickname = "an"' })
      await refused(call, 'InvalidParameterException')
    },
  },
  {
    id: 'users/filter-quotes',
    behaviour:
      'A quotation mark in a filter is escaped with a backslash; one that is not is InvalidParameterException.',
    source: 'MODEL',
    run: async (context) => {
      const UserPoolId = await three(context)
      same('users found', await found(context, UserPoolId, String.raw`email = "a\"b"`), [])
      const call = context.cognito.listUsers({ UserPoolId, Filter: 'email = "a"b"' })
      await refused(call, 'InvalidParameterException')
    },
  },
  {
    id: 'users/pages',
    behaviour: 'A list in several pages shows every user once.',
    source: 'MODEL',
    run: async (context) => same('names', await found(context, await three(context), ''), ['ana', 'anton', 'bo']),
  },
  {
    id: 'users/pages-while-deleting',
    behaviour: 'A list can be followed to its end while each of its users is deleted.',
    source: 'KNOW',
    run: async (context) => {
      const UserPoolId = await three(context)
      await found(context, UserPoolId, '')
      const deleted: string[] = []
      let PaginationToken: string | undefined
      do {
        const page = await context.cognito.listUsers({ UserPoolId, Limit: 1, PaginationToken })
        for (const { Username = '' } of page.Users ?? []) {
          await context.cognito.adminDeleteUser({ UserPoolId, Username })
          deleted.push(Username)
        }
        PaginationToken = page.PaginationToken
      } while (PaginationToken !== undefined)
      same('users deleted', deleted.toSorted(), ['ana', 'anton', 'bo'])
    },
  },
  {
    id: 'users/disabled',
    behaviour: 'A disabled user stays in the pool and cannot sign in; enabled again, the user can.',
    source: 'MODEL',
    run: async ({ cognito, sharedApp, email, user, signIn }) => {
      const { poolId: UserPoolId, clientId } = await sharedApp()
      const Username = email()
      await user(UserPoolId, Username)
      await cognito.adminDisableUser({ UserPoolId, Username })
      has('the user', await cognito.adminGetUser({ UserPoolId, Username }), { Enabled: false, UserStatus: 'CONFIRMED' })
      await refused(signIn(clientId, Username), 'NotAuthorizedException')
      await cognito.adminEnableUser({ UserPoolId, Username })
      await signIn(clientId, Username)
    },
  },
  {
    id: 'users/changed-address',
    behaviour:
      'An address that an administrator changes is unverified, unless the same call or a later one verifies it.',
    source: 'DOC',
    run: async ({ cognito, sharedApp, email, user }) => {
      const { poolId: UserPoolId } = await sharedApp()
      const Username = await user(UserPoolId, email())
      const set = (Name: string, Value: string) =>
        cognito.adminUpdateUserAttributes({ UserPoolId, Username, UserAttributes: [{ Name, Value }] })
      const verified = async () => {
        const { UserAttributes } = await cognito.adminGetUser({ UserPoolId, Username })
        return UserAttributes?.find(({ Name }) => Name === 'email_verified')?.Value
      }
      await set('email', email())
      same('email_verified', await verified(), 'false')
      await set('email_verified', 'true')
      same('email_verified at last', await verified(), 'true')
    },
  },
  {
    id: 'users/reset',
    behaviour: 'AdminResetUserPassword makes a user RESET_REQUIRED, and the password no longer works.',
    source: 'MODEL',
    run: async ({ cognito, sharedApp, email, user, signIn }) => {
      const { poolId: UserPoolId, clientId } = await sharedApp()
      const Username = email()
      await user(UserPoolId, Username)
      await cognito.adminResetUserPassword({ UserPoolId, Username })
      same('UserStatus', (await cognito.adminGetUser({ UserPoolId, Username })).UserStatus, 'RESET_REQUIRED')
      await refused(signIn(clientId, Username), 'PasswordResetRequiredException')
    },
  },
  {
    id: 'users/deleted',
    behaviour: 'A deleted user is gone, and the address is free again.',
    source: 'MODEL',
    run: async ({ cognito, app, email, signUp }) => {
      const { poolId: UserPoolId, clientId } = await app()
      const Username = email()
      const first = await signUp(clientId, Username)
      await cognito.adminDeleteUser({ UserPoolId, Username })
      await refused(cognito.adminGetUser({ UserPoolId, Username }), 'UserNotFoundException')
      holds('another sub', (await signUp(clientId, Username)) !== first, first)
    },
  },
])
