/** The usual words of Cognito's mails, where the pool's owner has given no others. */
export default {
  link: {
    subject: 'Your verification link',
    before: 'Please click the link below to verify your email address.',
    inside: 'Verify Email',
  },
  /** A link that leads nowhere any more. */
  lost: 'The link of this mail no longer works: the domain or the app client that it belongs to is gone.',
  codeSubject: 'Your verification code',
  verification: 'Your verification code is {code}',
  confirmation: 'Your confirmation code is {code}',
  reset: 'Your password reset code is {code}',
  invitation: {
    subject: 'Your temporary password',
    text: 'Your username is {username} and temporary password is {password}',
  },
} as const
