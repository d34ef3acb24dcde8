// Step 9 · Lesson 1: is there a user pool that lets visitors sign up with their e-mail address and mails them a link?
import { advice, defineCheck, no, rule, yes } from '../engine/declare.ts'
import { poolMeant } from '../facts/pool-meant.ts'
import { userPool, userPoolSearch } from '../facts/user-pool.ts'

const anew = 'then run: npm run step step09/1 (it makes a new pool and writes its id into .env)'

export default defineCheck(
  {
    title: 'Create a user pool',
    question: 'Is there a user pool that lets visitors sign up with their e-mail address and mails them a link?',
    look: { search: userPoolSearch, pool: userPool, meant: poolMeant },
  },

  rule('found', {
    title: 'There is a user pool for the app',
    expected: 'the pool of USER_POOL_ID, or the only pool in the region',
    where: 'User pools',
    see: 'aws cognito-idp list-user-pools --max-results 60',
    judge: ({ search, meant: { told, ...names } }) => {
      switch (search.is) {
        case 'found':
          return yes(`${search.pool.Name} (${search.pool.Id})`)
        case 'none':
          return no('no-pool', `no user pool${told}`, names)
        case 'several':
          return no('several-pools', search.pools.map(({ Id, Name }) => `${Name} (${Id})`).join(', '), {
            count: String(search.pools.length),
          })
        case 'unknown id':
          return no('pool-id-unknown', `no pool with the id ${search.id}${told}`, { wrongId: search.id, ...names })
        case 'no id':
          return no('pool-id-is-not-an-id', `USER_POOL_ID is “${search.id}”${told}`, { wrongId: search.id, ...names })
      }
      return search satisfies never
    },
    causes: {
      'no-pool': {
        symptom: 'There is no user pool in this region.',
        why: 'The user pool is where Cognito keeps the people who may sign in; everything else in this step hangs on it.',
        fix: {
          console:
            'Cognito › User pools › Create user pool. Look at the region in the top right corner first; if your pool is in another one: npm run use aws -- --region {otherRegion}',
          command: 'Fill in the TODOs in steps/step09/1-user-pool.ts, then run: npm run step step09/1',
        },
      },
      'several-pools': {
        symptom: 'The region has several user pools and .env does not say which one is yours.',
        why: 'A check that guesses would praise or blame the wrong pool.',
        fix: {
          console: 'Cognito › User pools › your pool: copy its id from the overview.',
          command: 'In .env set USER_POOL_ID to the id of your pool.',
        },
      },
      'pool-id-unknown': {
        symptom: 'USER_POOL_ID names a pool that is not in this region of this account.',
        why: 'A pool lives in one region of one account; from anywhere else it cannot be seen.',
        fix: {
          console: 'Cognito › User pools: is the pool in the list? If not, change the region in the top right corner.',
          command:
            'In .env set USER_POOL_ID to {rightId}. If the pool is in another region: npm run use aws -- --region {otherRegion}. If it is gone, make a new one: npm run step step09/1 writes its id there.',
        },
      },
      'pool-id-is-not-an-id': {
        symptom: 'USER_POOL_ID holds something that is not a pool id, such as a name or an ARN.',
        why: 'AWS finds a pool by its id alone: names are not unique.',
        fix: {
          console: 'Cognito › User pools › your pool: copy “User pool ID”, not the name and not the ARN.',
          command: 'In .env set USER_POOL_ID to {rightId}. An id looks like us-east-1_a1B2c3D4e.',
        },
      },
    },
  }),

  rule('signs-in-by-email', {
    title: 'People sign in with their e-mail address',
    expected: 'UsernameAttributes or AliasAttributes has email',
    where: '{poolId} · UsernameAttributes',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query "UserPool.[UsernameAttributes,AliasAttributes]"',
    judge: ({ pool }) => {
      const names = [...(pool.UsernameAttributes ?? []), ...(pool.AliasAttributes ?? [])]
      return names.includes('email')
        ? yes('email')
        : no('signs-in-by-user-name', names.join(', ') || 'neither has anything')
    },
    causes: {
      'signs-in-by-user-name': {
        symptom: 'The pool knows its people by user name only, not by e-mail address.',
        why: 'Our table knows people by e-mail address, so the sign-in must too. Cognito fixes this choice when the pool is made.',
        fix: {
          console:
            'Make a new pool: Cognito › User pools › Create user pool › Options for sign-in identifiers › Email.',
          command: `In steps/step09/1-user-pool.ts set UsernameAttributes: ['email'], ${anew}`,
        },
      },
    },
  }),

  rule('sign-up-open', {
    title: 'Visitors may sign themselves up',
    expected: 'AdminCreateUserConfig.AllowAdminCreateUserOnly is false',
    where: '{poolId} · AdminCreateUserConfig.AllowAdminCreateUserOnly',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.AdminCreateUserConfig',
    judge: ({ pool }) =>
      pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly === true ? no('sign-up-closed', 'true') : yes('false'),
    causes: {
      'sign-up-closed': {
        symptom: 'Only an administrator can create users in this pool.',
        why: 'Lesson 3 signs up as any visitor would; a closed pool answers “SignUp is not permitted”.',
        fix: {
          console:
            'Cognito › your pool › Authentication › Sign-up › Self-service sign-up › Edit › Enable self-registration.',
          command: `In steps/step09/1-user-pool.ts set AdminCreateUserConfig: { AllowAdminCreateUserOnly: false }, ${anew}`,
        },
      },
    },
  }),

  rule('verifies-email', {
    title: 'Cognito verifies the e-mail address',
    expected: 'AutoVerifiedAttributes has email',
    where: '{poolId} · AutoVerifiedAttributes',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.AutoVerifiedAttributes',
    judge: ({ pool }) => {
      const verified = pool.AutoVerifiedAttributes ?? []
      return verified.includes('email')
        ? yes('email')
        : no('email-not-verified-by-cognito', verified.join(', ') || 'nothing')
    },
    causes: {
      'email-not-verified-by-cognito': {
        symptom: 'Cognito does not verify e-mail addresses in this pool.',
        why: 'Without it no mail is ever sent, and nobody can be confirmed. A partial update of a pool empties this list without a word.',
        fix: {
          console:
            'Cognito › your pool › Authentication › Sign-up › Attribute verification › Edit › Send email message, verify email address.',
          command: `In steps/step09/1-user-pool.ts set AutoVerifiedAttributes: ['email'], ${anew}`,
        },
      },
    },
  }),

  rule('mails-a-link', {
    title: 'The pool mails a link',
    expected: 'VerificationMessageTemplate.DefaultEmailOption is CONFIRM_WITH_LINK',
    where: '{poolId} · VerificationMessageTemplate.DefaultEmailOption',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.VerificationMessageTemplate',
    judge: ({ pool }) => {
      // Absent means the API's default: CONFIRM_WITH_CODE.
      const option = pool.VerificationMessageTemplate?.DefaultEmailOption ?? 'CONFIRM_WITH_CODE'
      return option === 'CONFIRM_WITH_LINK' ? yes(option) : no('pool-mails-a-code', option)
    },
    causes: {
      'pool-mails-a-code': {
        symptom: 'The pool mails six digits instead of a link.',
        why: 'Lesson 4 asks you to click a link. Codes are what both the console and the API choose when nobody says otherwise.',
        fix: {
          console:
            'Cognito › your pool › Authentication › Message templates › Verification message › Edit › Verification type › Link.',
          command: `In steps/step09/1-user-pool.ts set VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' }, ${anew}`,
        },
      },
    },
  }),

  advice('ignores-case', {
    title: 'The pool ignores upper and lower case in e-mail addresses',
    expected: 'UsernameConfiguration.CaseSensitive is false',
    where: '{poolId} · UsernameConfiguration.CaseSensitive',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.UsernameConfiguration',
    judge: ({ pool }) =>
      // Absent means the API's default: true.
      (pool.UsernameConfiguration?.CaseSensitive ?? true) ? no('case-sensitive-pool', 'true') : yes('false'),
    causes: {
      'case-sensitive-pool': {
        symptom: 'Ana@example.org and ana@example.org are two different people to this pool.',
        why: 'People forget how they typed their address. Cognito fixes this choice when the pool is made.',
        fix: {
          console: 'Pools that the console makes ignore case already.',
          command: `In steps/step09/1-user-pool.ts set UsernameConfiguration: { CaseSensitive: false }, ${anew}`,
        },
      },
    },
  }),

  advice('can-be-deleted', {
    title: 'The pool can be deleted when you clean up',
    expected: 'DeletionProtection is INACTIVE',
    where: '{poolId} · DeletionProtection',
    see: 'aws cognito-idp describe-user-pool --user-pool-id {poolId} --query UserPool.DeletionProtection',
    judge: ({ pool }) => (pool.DeletionProtection === 'ACTIVE' ? no('deletion-protected', 'ACTIVE') : yes('INACTIVE')),
    causes: {
      'deletion-protected': {
        symptom: 'Deletion protection is on, as in every pool that the console makes.',
        why: 'That is good for a real app. When you clean up at the end of the course, it has to be switched off first.',
        fix: {
          console: 'Leave it for now. At the end: Cognito › your pool › Settings › Deletion protection › Inactive.',
          command: 'Nothing to do in this step.',
        },
      },
    },
  }),
)
