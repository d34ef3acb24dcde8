import type { LessonMessages } from '@workbook/engine'

export default {
  title: 'Find the confirmed user',
  question: 'Did somebody click the mailed link, so that the pool has a confirmed user?',
  found: {
    is: '{name} is {value}',
    waitsForConfirmed: 'a confirmed user',
    waitsForVisitor: 'a visitor who signed up',
  },
  rules: {
    confirmed: {
      title: 'The user is confirmed',
      expected: 'UserStatus is CONFIRMED',
      causes: {
        'link-not-clicked': {
          symptom: 'The user signed up, but has not clicked the link in the mail.',
          why: 'The click proves that the address belongs to the person who typed it.',
          fix: {
            console: 'Open the mail, look in the spam folder too, and click the link. It is good for 24 hours.',
            command:
              'Practice account: open the inbox (npm start shows its address) and click the link in the newest mail.',
          },
        },
        'must-reset-password': {
          symptom: 'The user must choose a new password first.',
          why: 'An administrator asked for a new password; until then the user is not confirmed.',
          fix: {
            console:
              'On the sign-in page choose “Forgot your password?” and follow it, or delete the user and sign up again.',
            command:
              'aws cognito-idp admin-delete-user --user-pool-id {poolId} --username {email}, then sign up again: npm run step step09/3',
          },
        },
      },
    },
    'email-verified': {
      title: 'The e-mail address is verified',
      expected: 'the attribute email_verified is "true"',
      causes: {
        'confirmed-by-hand': {
          symptom: 'The user is confirmed, but the address was never verified: somebody confirmed the user by hand.',
          why: '“Confirm account” in the console skips the mail, so nobody knows whether the address is right.',
          fix: {
            console:
              'Cognito › your pool › Users › the user › delete. Then sign up again and click the link in the mail.',
            command:
              'aws cognito-idp admin-delete-user --user-pool-id {poolId} --username {email}, then sign up again: npm run step step09/3',
          },
        },
      },
    },
    enabled: {
      title: 'The user is enabled',
      expected: 'Enabled is true',
      causes: {
        'user-disabled': {
          symptom: 'The user is disabled.',
          why: 'A disabled user stays in the pool but cannot sign in.',
          fix: {
            console: 'Cognito › your pool › Users › the user › Actions › Enable user access.',
            command: 'aws cognito-idp admin-enable-user --user-pool-id {poolId} --username {email}',
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
