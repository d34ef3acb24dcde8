import type { LessonMessages } from '@workbook/engine'

const newPool = 'then run npm run step step09/1. It creates a new pool and writes its id into .env.'

export default {
  title: 'Create a user pool',
  question: 'Is there a user pool where visitors sign up with their e-mail address and get a link by mail?',
  found: {
    noPool: 'no user pool',
    /** The first is the newest. */
    oneOfSeveral: '{name} ({id}, created {created})',
    noSuchId: 'no pool with the id {id}',
    noId: 'USER_POOL_ID is “{value}”',
    neither: 'a user name, and nothing else',
    nothing: 'no attribute',
  },
  rules: {
    found: {
      title: 'Your app has a user pool',
      expected: 'the pool that USER_POOL_ID names; without an id, the only pool in the region',
      causes: {
        'no-pool': {
          symptom: 'This region has no user pool yet.',
          why: 'The user pool is where Cognito keeps the people who may sign in. Everything else in this step needs it.',
          hint: 'Your file creates the pool, and nothing exists until you run it. It also runs with TODOs left: then the check tells you what is still missing.',
          fix: {
            console:
              'Cognito › User pools › Create user pool. Look at the region in the top right corner first; if your pool is in another one: npm run use aws -- --region {otherRegion}',
            command: 'Fill in the TODOs in steps/step09/1-user-pool.ts, then run: npm run step step09/1',
          },
        },
        'several-pools': {
          symptom: 'The region has several user pools, and .env doesn’t say which one is yours.',
          why: 'A check that guesses could judge the wrong pool.',
          hint: 'Every time you run lesson 1 you get another pool with the same name. The list starts with the newest, which is usually the one you want.',
          fix: {
            console: 'Cognito › User pools › your pool: copy its id from the overview.',
            command: 'In .env set USER_POOL_ID to the id of your pool.',
          },
        },
        'pool-id-unknown': {
          symptom: 'USER_POOL_ID names a pool that isn’t in this region of this account.',
          why: 'A pool lives in one region of one account. You can’t see it from anywhere else.',
          hint: 'Compare the region at the start of the id with the region in the first line of the check. If they are the same, the pool was deleted, or it belongs to another account.',
          fix: {
            console:
              'Cognito › User pools: is the pool in the list? If not, change the region in the top right corner.',
            command:
              'In .env set USER_POOL_ID to {rightId}. If the pool is in another region: npm run use aws -- --region {otherRegion}. If it is gone, create a new one: npm run step step09/1',
          },
        },
        'pool-id-gone': {
          symptom: 'USER_POOL_ID names a pool that no longer exists.',
          why: 'The practice account was emptied, or you deleted the pool. Lessons 1 to 5 need one.',
          hint: 'Your files are still there. Run them again in the order of the lessons; each writes its id into .env.',
          fix: {
            console: 'Cognito › User pools › Create user pool, or choose a pool from the list and copy its id.',
            command: 'Create a new pool: npm run step step09/1. It writes the new id into .env.',
          },
        },
        'pool-id-of-another-account': {
          symptom: 'USER_POOL_ID names a pool of another account.',
          why: 'A pool lives in one account. The practice account has one region, so an id from another region comes from AWS.',
          hint: 'Did you change accounts? The id in .env still belongs to the one before. The first line of every check names the account that it looks at.',
          fix: {
            console: 'If the pool is in your AWS account, let the check look there: npm run use aws',
            command:
              'In .env empty USER_POOL_ID, or set it to the id of a pool that is here: {poolsHere}. If there is none, create one: npm run step step09/1',
          },
        },
        'pool-id-is-not-an-id': {
          symptom: 'USER_POOL_ID isn’t a pool id. It may be a name or an ARN.',
          why: 'AWS finds a pool by its id alone, because two pools can have the same name.',
          hint: 'A pool id starts with the region, then an underscore and nine characters, such as us-east-1_a1B2c3D4e.',
          fix: {
            console: 'Cognito › User pools › your pool: copy “User pool ID”, not the name and not the ARN.',
            command: 'In .env set USER_POOL_ID to {rightId}.',
          },
        },
      },
    },
    'signs-in-by-email': {
      title: 'People sign in with their e-mail address',
      expected: 'an e-mail address is accepted as the user name, or as an alias for it',
      causes: {
        'signs-in-by-user-name': {
          symptom: 'The pool knows its people by user name only, not by e-mail address.',
          why: 'Your table finds people by e-mail address, so the sign-in has to use it too. You can’t change this once the pool exists.',
          hint: 'CreateUserPool has two lists for this: AliasAttributes (people choose a user name and may also use their address) and UsernameAttributes (the address is the user name). Which of them fits an app that never asks for a user name?',
          fix: {
            console:
              'Create a new pool: Cognito › User pools › Create user pool › Options for sign-in identifiers › Email.',
            command: `In steps/step09/1-user-pool.ts set UsernameAttributes to a list that contains 'email', ${newPool}`,
          },
        },
      },
    },
    'sign-up-open': {
      title: 'Visitors may sign themselves up',
      expected: 'AllowAdminCreateUserOnly is false',
      causes: {
        'sign-up-closed': {
          symptom: 'Only an administrator can create users in this pool.',
          why: 'In lesson 3 you sign up like any visitor. A closed pool refuses with “SignUp is not permitted for this user pool”.',
          hint: 'Read the name of the setting under “Where” aloud, word by word. Do you want that to be true?',
          fix: {
            console:
              'Cognito › your pool › Authentication › Sign-up › Self-service sign-up › Edit › Enable self-registration.',
            command: `In steps/step09/1-user-pool.ts set AllowAdminCreateUserOnly to false, ${newPool}`,
          },
        },
      },
    },
    'verifies-email': {
      title: 'Cognito verifies the e-mail address',
      expected: 'email is among the attributes that Cognito verifies by itself',
      causes: {
        'email-not-verified-by-cognito': {
          symptom: 'Cognito doesn’t verify e-mail addresses in this pool.',
          why: 'Without it Cognito sends no mail, so the user can never be confirmed.',
          hint: 'To verify an address, Cognito has to send something there by itself. Look for “AutoVerified” in the API reference of CreateUserPool. (Did it work before? A partial UpdateUserPool empties every setting that it doesn’t mention.)',
          fix: {
            console:
              'Cognito › your pool › Authentication › Sign-up › Attribute verification › Edit › Send email message, verify email address.',
            command: `In steps/step09/1-user-pool.ts set AutoVerifiedAttributes to a list that contains 'email', ${newPool}`,
          },
        },
      },
    },
    'mails-a-link': {
      title: 'The pool mails a link',
      expected: 'the verification mail contains a link (CONFIRM_WITH_LINK)',
      causes: {
        'pool-mails-a-code': {
          symptom: 'The pool mails a six-digit code instead of a link.',
          why: 'In lesson 4 you click a link. The console and the API both choose a code unless you say otherwise.',
          hint: 'The mail has a template, and the template has a default option. Look for VerificationMessageTemplate in the API reference: which value of DefaultEmailOption stands for a link?',
          fix: {
            console:
              'Cognito › your pool › Branding › Message templates › Verification message › Edit › Verification type › Link.',
            command: `In steps/step09/1-user-pool.ts set DefaultEmailOption in VerificationMessageTemplate to 'CONFIRM_WITH_LINK', ${newPool}`,
          },
        },
      },
    },
    'ignores-case': {
      title: 'Capital letters in an e-mail address make no difference',
      expected: 'CaseSensitive is false',
      causes: {
        'case-sensitive-pool': {
          symptom: 'Ana@example.org and ana@example.org are two different people in this pool.',
          why: 'People forget how they typed their address. You can’t change this once the pool exists.',
          hint: 'The setting is about user names, and in this pool the address is the user name. Look for UsernameConfiguration in the API reference. Mind the default: the API’s is not the console’s.',
          fix: {
            console: 'Nothing to do: a pool that the console creates ignores case already.',
            command: `In steps/step09/1-user-pool.ts set CaseSensitive in UsernameConfiguration to false, ${newPool}`,
          },
        },
      },
    },
    'can-be-deleted': {
      title: 'You can delete the pool when you clean up',
      expected: 'DeletionProtection is INACTIVE',
      causes: {
        'deletion-protected': {
          symptom: 'Deletion protection is on, as in every pool that the console creates.',
          why: 'That’s good for a real app. Before you can clean up, you have to switch it off.',
          hint: 'Leave it on while you work: it protects you from a slip. The clean-up page tells you when to switch it off.',
          fix: {
            console: 'Leave it for now. At the end: Cognito › your pool › Settings › Deletion protection › Inactive.',
            command: 'Nothing to do in this step.',
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
