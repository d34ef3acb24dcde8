/** Cognito's default texts for its mails, used where the pool sets none of its own. */
export default {
  link: {
    subject: 'Your verification link',
    before: 'Please click the link below to verify your email address.',
    inside: 'Verify Email',
  },
  /** In place of a link that has stopped working. */
  lost: 'The link in this mail no longer works, because its domain or app client has been deleted.',
  codeSubject: 'Your verification code',
  verification: 'Your verification code is {code}',
  confirmation: 'Your confirmation code is {code}',
  reset: 'Your password reset code is {code}',
  invitation: {
    subject: 'Your temporary password',
    text: 'Your username is {username} and temporary password is {password}',
  },
} as const
