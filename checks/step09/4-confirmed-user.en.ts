import type { LessonMessages } from '@workbook/engine'

const signUpAgain =
  'In the middle of lesson 6, “Break it”? Type the code there. Otherwise: aws cognito-idp admin-delete-user --user-pool-id {poolId} --username {email}, then sign up again: npm run step step09/3'

export default {
  title: 'Find the confirmed user',
  question: 'Was the mailed link clicked, so that the pool has a confirmed user?',
  found: {
    is: '{name} is {value}',
    emailEmpty: 'EMAIL is empty',
    waitsForConfirmed: 'a confirmed user',
    waitsForVisitor: 'a visitor who signed up',
  },
  rules: {
    confirmed: {
      title: 'The user is confirmed',
      expected: 'UserStatus is CONFIRMED',
      causes: {
        'link-not-clicked': {
          symptom: 'The user has signed up, but the link in the mail hasn’t been clicked.',
          why: 'The click shows that the mail reached the person who typed the address.',
          hint: 'Several mails? Only the newest link works. It expires after 24 hours; the sign-in page then offers to send another one.',
          fix: {
            console: 'Open the mail, look in the spam folder too, and click the link.',
            command: 'Open the inbox of the practice account and click the link in the newest mail: {inbox}',
          },
        },
        'must-reset-password': {
          symptom: 'The user has to choose a new password first.',
          why: 'An administrator asked for a new password. Until then, the user isn’t confirmed.',
          hint: '“Forgot your password?” on the sign-in page sends a code to the address. The code lets the user choose a new password.',
          fix: {
            console:
              'On the sign-in page choose “Forgot your password?” and follow it, or delete the user and sign up again.',
            command: signUpAgain,
          },
        },
      },
    },
    'email-verified': {
      title: 'The e-mail address is verified',
      expected: 'the attribute email_verified is "true"',
      causes: {
        'confirmed-by-hand': {
          symptom:
            'The user is confirmed, but the address was never verified: an administrator confirmed the user by hand.',
          why: '“Confirm account” in the console skips the mail, so nothing shows that the address is right.',
          hint: 'CONFIRMED and verified are two different things. One says that the account may be used; the other says that its mail arrives. Only the link (or a code) sets both.',
          fix: {
            console:
              'Cognito › your pool › Users › the user › delete. Then sign up again and click the link in the mail.',
            command: signUpAgain,
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
          why: 'A disabled user stays in the pool but can’t sign in.',
          hint: 'An administrator can disable a user without deleting anything, and enable them again.',
          fix: {
            console: 'Cognito › your pool › Users › the user › Actions › Enable user access.',
            command: 'aws cognito-idp admin-enable-user --user-pool-id {poolId} --username {email}',
          },
        },
      },
    },
    'email-known': {
      title: 'Your app knows the address of the confirmed user',
      expected: 'EMAIL in .env is the address as Cognito has stored it',
      causes: {
        'email-not-set': {
          symptom: 'EMAIL in .env is empty.',
          why: 'In lesson 5 your file writes a row for that address. It has to be exactly the one that Cognito has stored.',
          hint: 'Your file already finds the address. How did lessons 1 and 2 hand an id over to the next lesson? Do the same, but only for a confirmed user with a verified address. (email_verified is the text "true", not the value true.)',
          fix: {
            console: 'Cognito › your pool › Users: copy the e-mail address, and set EMAIL in .env to it.',
            command:
              'In steps/step09/4-confirmed-user.ts call remember with the address of the confirmed user, then run: npm run step step09/4',
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
