// Step 9 · Lesson 4: was the mailed link clicked, so that the pool has a confirmed user?
import { first, later, lesson, nearest, no, yes } from '@workbook/engine'
import { settings } from '../facts/settings.ts'
import { visitors, type User } from '../facts/users.ts'
import placeholders from '../placeholders.en.ts'
import messages from './4-confirmed-user.en.ts'
import { format } from '@workbook/i18n'

const { advice, check, rule } = lesson(messages, placeholders)

const see =
  'aws cognito-idp admin-get-user --user-pool-id {poolId} --username {email} --query "[UserStatus,Enabled,UserAttributes]"'

type About = { readonly user: User }

const aboutTheUser = [
  rule('confirmed', {
    where: '{poolId} · {email} · UserStatus',
    see,
    evaluate: ({ user }: About) => {
      const found = format(messages.found.is, { name: user.email ?? user.username, value: `${user.status}` })
      if (user.status === 'CONFIRMED') return yes(found)
      return user.status === 'RESET_REQUIRED' ? no('must-reset-password', found) : no('link-not-clicked', found)
    },
  }),

  rule('email-verified', {
    where: '{poolId} · {email} · email_verified',
    see,
    evaluate: ({ user }: About) => {
      const found = format(messages.found.is, { name: 'email_verified', value: `"${user.emailVerified}"` })
      if (user.emailVerified) return yes(found)
      return user.status === 'CONFIRMED' ? no('confirmed-by-hand', found) : later(messages.found.waitsForConfirmed)
    },
  }),

  rule('enabled', {
    where: '{poolId} · {email} · Enabled',
    see,
    evaluate: ({ user }: About) => (user.enabled ? yes('true') : no('user-disabled', 'false')),
  }),
] as const

/** The users that come closest to a confirmed one: the best one, and any that are equally good. */
export const nearestUsers = nearest('the users', visitors, aboutTheUser, (user) => ({ user }))

const user = first(nearestUsers, messages.found.waitsForVisitor, ({ email, username }) => ({
  email: email ?? username,
}))

export default check(
  { user, settings },
  ...aboutTheUser,

  advice('email-known', {
    where: '.env · EMAIL',
    see: 'aws cognito-idp list-users --user-pool-id {poolId} --query "Users[?UserStatus==\'CONFIRMED\']"',
    lines: { 'email-not-set': 'await remember({ EMAIL: email })' },
    evaluate: ({ user, settings }) => {
      if (settings.email !== undefined) return yes(settings.email)
      // Until there is a confirmed user, there is no address to write down.
      return user.status === 'CONFIRMED'
        ? no('email-not-set', messages.found.emailEmpty)
        : later(messages.found.waitsForConfirmed)
    },
  }),
)
