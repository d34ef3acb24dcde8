import type { LessonMessages } from '@workbook/engine'

const anew = 'then run: npm run step step09/1 (it makes a new pool and writes its id into .env)'

export default {
  title: 'Create a user pool',
  question: 'Is there a user pool that lets visitors sign up with their e-mail address and mails them a link?',
  found: {
    noPool: 'no user pool',
    noSuchId: 'no pool with the id {id}',
    noId: 'USER_POOL_ID is “{value}”',
    neither: 'neither has anything',
    nothing: 'nothing',
  },
  rules: {
    found: {
      title: 'There is a user pool for the app',
      expected: 'the pool of USER_POOL_ID, or the only pool in the region',
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
            console:
              'Cognito › User pools: is the pool in the list? If not, change the region in the top right corner.',
            command:
              'In .env set USER_POOL_ID to {rightId}. If the pool is in another region: npm run use aws -- --region {otherRegion}. If it is gone, make a new one: npm run step step09/1 writes its id there.',
          },
        },
        'pool-id-of-another-account': {
          symptom: 'USER_POOL_ID names a pool of another account.',
          why: 'A pool lives in one account. The practice account has one region, and an id of another region is from AWS.',
          fix: {
            console: 'Is it a pool of your AWS account? Then let the check look there: npm run use aws',
            command:
              'In .env empty USER_POOL_ID, or set it to the id of a pool that is here: {poolsHere}. If there is none: npm run step step09/1 makes one and writes its id there.',
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
    },
    'signs-in-by-email': {
      title: 'People sign in with their e-mail address',
      expected: 'UsernameAttributes or AliasAttributes has email',
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
    },
    'sign-up-open': {
      title: 'Visitors may sign themselves up',
      expected: 'AdminCreateUserConfig.AllowAdminCreateUserOnly is false',
      causes: {
        'sign-up-closed': {
          symptom: 'Only an administrator can create users in this pool.',
          why: 'Lesson 3 signs up as any visitor would; a closed pool answers “SignUp is not permitted”.',
          fix: {
            console:
              'Cognito › your pool › Authentication › Sign-up › Self-service sign-up › Edit › Enable self-registration.',
            command: `In steps/step09/1-user-pool.ts set AdminCreateUserConfig: '{' AllowAdminCreateUserOnly: false '}', ${anew}`,
          },
        },
      },
    },
    'verifies-email': {
      title: 'Cognito verifies the e-mail address',
      expected: 'AutoVerifiedAttributes has email',
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
    },
    'mails-a-link': {
      title: 'The pool mails a link',
      expected: 'VerificationMessageTemplate.DefaultEmailOption is CONFIRM_WITH_LINK',
      causes: {
        'pool-mails-a-code': {
          symptom: 'The pool mails six digits instead of a link.',
          why: 'Lesson 4 asks you to click a link. Codes are what both the console and the API choose when nobody says otherwise.',
          fix: {
            console:
              'Cognito › your pool › Authentication › Message templates › Verification message › Edit › Verification type › Link.',
            command: `In steps/step09/1-user-pool.ts set VerificationMessageTemplate: '{' DefaultEmailOption: 'CONFIRM_WITH_LINK' '}', ${anew}`,
          },
        },
      },
    },
    'ignores-case': {
      title: 'The pool ignores upper and lower case in e-mail addresses',
      expected: 'UsernameConfiguration.CaseSensitive is false',
      causes: {
        'case-sensitive-pool': {
          symptom: 'Ana@example.org and ana@example.org are two different people to this pool.',
          why: 'People forget how they typed their address. Cognito fixes this choice when the pool is made.',
          fix: {
            console: 'Pools that the console makes ignore case already.',
            command: `In steps/step09/1-user-pool.ts set UsernameConfiguration: '{' CaseSensitive: false '}', ${anew}`,
          },
        },
      },
    },
    'can-be-deleted': {
      title: 'The pool can be deleted when you clean up',
      expected: 'DeletionProtection is INACTIVE',
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
    },
  },
} as const satisfies LessonMessages
