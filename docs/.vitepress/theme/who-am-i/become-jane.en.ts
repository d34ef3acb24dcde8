/** The attack: a user of the pool changes their own e-mail address to another person's. */
export default {
  name: 'Become Jane',
  notOnAws:
    'Not in an AWS account: Cognito would mail a code to {jane}, and this may be the address of a person you don’t know. In the practice account no mail leaves your machine, so the attack is offered there. Switch with npm run use practice if you want to try it.',
  isJane:
    'You signed in with {jane}, and its address is verified, so this pool has its own Jane. Sign in as yourself for this attack.',
  before:
    'You’re {email}. Each user of your pool may change their own address, and this page holds the access token that permits it.',
  become: 'Change my address to {jane}',
  busy: 'One moment…',
  says: 'Your new ID token is genuine. Cognito signed it, and it says:',
  claims: {
    email: 'The address that you chose. Cognito took it without a proof.',
    email_verified: 'Cognito knows that you haven’t proved it yet. This is the claim that saves Jane.',
  },
  refuses: 'The server refuses.',
  believed: 'The server believed it. That must never happen: please report it.',
  again: 'Ask the server again',
  back: {
    headline: 'The way back',
    red: 'Until you are back, the checks of lessons 4 and 5 are red: the pool has no user with your own address. If you load this page again, sign in with {jane} and your own password.',
    email: 'Your own e-mail address',
    button: 'Change it back',
  },
  code: {
    headline: 'One more step: prove it',
    waits:
      '{email} is your address again, but Cognito doesn’t take your word for it: email_verified is still false. It has mailed a code to that address.',
    inbox: 'Open the inbox',
    label: 'The code from the newest mail',
    button: 'Verify my address',
    resend: 'Mail me another code',
    resent: 'Another code is on its way. The older codes no longer work.',
  },
  done: 'Done. {email} is verified again, and the checks of lessons 4 and 5 are green again.',
  kept: 'Cognito mailed a code to Jane and kept your old address until that code is typed. Your pool has AttributesRequireVerificationBeforeUpdate, so this attack ends here.',
  /** Cognito's errors by their names. */
  refused: {
    AliasExistsException:
      'Your pool has another user with this address, so Cognito refuses. Delete that user, then try again.',
    CodeMismatchException: 'That isn’t the newest code. Open the inbox, and take the code from the mail at the top.',
    ExpiredCodeException: 'That code no longer works. Ask for another one.',
    InvalidParameterException: 'Cognito doesn’t accept this as an e-mail address. Look for a typing mistake.',
    LimitExceededException: 'Too many tries. Wait a few minutes, then try again.',
    TooManyRequestsException: 'Cognito asks you to slow down. Wait a minute, then try again.',
    NotAuthorizedException:
      'Cognito no longer accepts your access token, or your app client may not write the address. Sign out, sign in again, and try once more.',
    NetworkError: 'The practice account doesn’t answer. Is npm start still running in your terminal?',
  },
  refusedOtherwise:
    'Cognito answered with an error that this page doesn’t know: {name}. Sign out, sign in again, and try once more.',
} as const
