/** The attack: a user of the pool changes their own e-mail address to another person's. */
export default {
  name: 'Become Jane',
  notOnAws:
    'Not in an AWS account: Cognito would mail a code to {jane}, and that address may belong to a real person. In the practice account no mail leaves your machine, so you can try the attack there. To switch, run: npm run use practice',
  isJane:
    'You’re signed in as {jane}, and the address is verified, so this pool already has a Jane. For this attack, sign in as yourself.',
  before:
    'You’re {email}. Users of your pool may change their own address, and this page has the access token that allows it.',
  become: 'Change my address to {jane}',
  busy: 'One moment…',
  says: 'Your new ID token is genuine. Cognito signed it, and it says:',
  claims: {
    email: 'The address that you chose. Cognito accepted it without any proof.',
    email_verified: 'Cognito knows that you haven’t proved it yet. This is the claim that saves Jane.',
  },
  refuses: 'The server refuses.',
  believed: 'The server believed it. That must never happen: please report it.',
  again: 'Ask the server again',
  back: {
    headline: 'The way back',
    red: 'Until you change it back, the checks from lesson 3 on aren’t green, because no user in the pool has your own address. If you reload this page, sign in with {jane} and your own password.',
    email: 'Your own e-mail address',
    button: 'Change it back',
  },
  code: {
    headline: 'One more step: prove it',
    waits:
      '{email} is your address again, but Cognito doesn’t take your word for it: email_verified is still false. It has mailed a code to that address. (The pool’s link is only for signing up; for a changed address Cognito always mails a code.)',
    inbox: 'Open the inbox',
    label: 'The code from the newest mail',
    button: 'Verify my address',
    resend: 'Mail me another code',
    resent: 'Another code is on its way. The older codes no longer work.',
  },
  done: 'Done. {email} is verified again, and the checks are green again.',
  kept: 'Cognito mailed a code to Jane and kept your old address until someone types that code. Your pool uses AttributesRequireVerificationBeforeUpdate, so this attack ends here.',
  /** Cognito's errors by their names. */
  refused: {
    AliasExistsException:
      'Your pool has another user with this address, so Cognito refuses. Delete that user, then try again.',
    CodeMismatchException: 'That isn’t the newest code. Open the inbox and take the code from the mail at the top.',
    ExpiredCodeException: 'That code no longer works. Ask for another one.',
    InvalidParameterException: 'Cognito doesn’t accept this as an e-mail address. Check it for a typing mistake.',
    LimitExceededException: 'Too many attempts. Wait a few minutes, then try again.',
    TooManyRequestsException: 'Cognito asks you to slow down. Wait a minute, then try again.',
    NotAuthorizedException:
      'Cognito no longer accepts your access token, or your app client may not write the address. Sign out, sign in again, and try once more.',
    NetworkError: 'The practice account doesn’t answer. Is npm start still running in your terminal?',
  },
  refusedOtherwise:
    'Cognito answered with an error that this page doesn’t know: {name}. Sign out, sign in again, and try once more.',
} as const
