// Step 9 · Lesson 1: is there a user pool that lets visitors sign up with their e-mail address and mails them a link?
import { lesson, no, yes } from '@workbook/engine'
import { withHint } from '../facts/configured.ts'
import { configuredPool } from '../facts/configured-pool.ts'
import { userPool, userPoolSearch } from '../facts/user-pool.ts'
import placeholders from '../placeholders.en.ts'
import messages from './1-user-pool.en.ts'
import { format } from '@workbook/i18n'

const { advice, check, rule } = lesson(messages, placeholders)

export default check(
  { search: userPoolSearch, pool: userPool, configured: configuredPool },

  rule('found', {
    where: 'User pools',
    see: 'aws cognito-idp list-user-pools --max-results 60',
    evaluate: ({ search, configured }) => {
      const { hint: _, foreign, gone, ...names } = configured
      switch (search.is) {
        case 'found':
          return yes(`${search.pool.Name} (${search.pool.Id})`)
        case 'none':
          return no('no-pool', withHint(messages.found.noPool, configured), names)
        case 'several':
          return no(
            'several-pools',
            search.pools.map((pool) => format(messages.found.oneOfSeveral, { ...pool })).join(', '),
          )
        case 'unknown id':
          return no(
            gone ? 'pool-id-gone' : foreign ? 'pool-id-of-another-account' : 'pool-id-unknown',
            withHint(format(messages.found.noSuchId, { id: search.id }), configured),
            { wrongId: search.id, ...names },
          )
        case 'no id':
          return no('pool-id-is-not-an-id', withHint(format(messages.found.noId, { value: search.id }), configured), {
            wrongId: search.id,
            ...names,
          })
      }
      return search satisfies never
    },
  }),

  rule('signs-in-by-email', {
    where: '{poolId} · UsernameAttributes',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query "UserPool.[UsernameAttributes,AliasAttributes]"',
    lines: { 'signs-in-by-user-name': "UsernameAttributes: ['email']," },
    evaluate: ({ pool }) => {
      const names = [...(pool.UsernameAttributes ?? []), ...(pool.AliasAttributes ?? [])]
      return names.includes('email')
        ? yes('email')
        : no('signs-in-by-user-name', names.join(', ') || messages.found.neither)
    },
  }),

  rule('sign-up-open', {
    where: '{poolId} · AdminCreateUserConfig.AllowAdminCreateUserOnly',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.AdminCreateUserConfig',
    lines: { 'sign-up-closed': 'AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },' },
    evaluate: ({ pool }) =>
      pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly === true ? no('sign-up-closed', 'true') : yes('false'),
  }),

  rule('verifies-email', {
    where: '{poolId} · AutoVerifiedAttributes',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.AutoVerifiedAttributes',
    lines: { 'email-not-verified-by-cognito': "AutoVerifiedAttributes: ['email']," },
    evaluate: ({ pool }) => {
      const verified = pool.AutoVerifiedAttributes ?? []
      return verified.includes('email')
        ? yes('email')
        : no('email-not-verified-by-cognito', verified.join(', ') || messages.found.nothing)
    },
  }),

  rule('mails-a-link', {
    where: '{poolId} · VerificationMessageTemplate.DefaultEmailOption',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.VerificationMessageTemplate',
    lines: { 'pool-mails-a-code': "VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' }," },
    evaluate: ({ pool }) => {
      // Absent means the API's default: CONFIRM_WITH_CODE.
      const option = pool.VerificationMessageTemplate?.DefaultEmailOption ?? 'CONFIRM_WITH_CODE'
      return option === 'CONFIRM_WITH_LINK' ? yes(option) : no('pool-mails-a-code', option)
    },
  }),

  advice('ignores-case', {
    where: '{poolId} · UsernameConfiguration.CaseSensitive',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.UsernameConfiguration',
    lines: { 'case-sensitive-pool': 'UsernameConfiguration: { CaseSensitive: false },' },
    evaluate: ({ pool }) =>
      // Absent means the API's default: true.
      (pool.UsernameConfiguration?.CaseSensitive ?? true) ? no('case-sensitive-pool', 'true') : yes('false'),
  }),

  advice('can-be-deleted', {
    where: '{poolId} · DeletionProtection',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.DeletionProtection',
    evaluate: ({ pool }) =>
      pool.DeletionProtection === 'ACTIVE' ? no('deletion-protected', 'ACTIVE') : yes('INACTIVE'),
  }),
)
