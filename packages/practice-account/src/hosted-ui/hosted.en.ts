/** The hosted pages: sign-up, sign-in, confirmation, passwords. */
export default {
  /** Names of fields, as the pages ask for them. */
  labels: {
    email: 'E-mail address',
    userName: 'User name',
    name: 'Name',
    given_name: 'Given name',
    family_name: 'Family name',
    nickname: 'Nickname',
    phone_number: 'Phone number',
    password: 'Password',
    newPassword: 'New password',
    code: 'Code',
  },
  signIn: 'Sign in',
  /** Said above a form that came back without its token: an old tab, or a page of another site. */
  stale: 'This page was open for a long time. Please try once more.',
  mailsStay: 'Practice account: mails do not leave this machine.',
  openInbox: 'Open the inbox',

  signUp: {
    title: 'Sign up',
    intro: 'Create a new account.',
    have: 'Already have an account?',
  },
  login: {
    forgot: 'Forgot your password?',
    newHere: 'New here?',
    create: 'Create an account',
  },
  password: {
    rules: {
      length: '{count, plural, one {At least # character} other {At least # characters}}',
      lowercase: 'A lower-case letter',
      uppercase: 'An upper-case letter',
      numeric: 'A number',
      symbol: 'A symbol, such as ! or #',
    },
    /** Behind a rule that the password keeps. */
    done: '(done)',
    kept: 'The password keeps all rules.',
    open: '{count, plural, one {# rule is still open.} other {# rules are still open.}}',
    show: 'Show password',
    hide: 'Hide password',
  },
  changePassword: {
    title: 'Choose your password',
    intro: 'Your password was a temporary one. Please choose one of your own.',
    save: 'Save and sign in',
  },
  forgotPassword: {
    title: 'Forgot your password?',
    intro: 'We will mail you a code to set a new one.',
    mail: 'Mail me a code',
    back: 'Back to sign in',
    setTitle: 'Set a new password',
    setIntro: 'If there is an account with a confirmed address, a code is in its mail.',
    save: 'Save',
    changed: { title: 'Your password is changed', text: 'You can sign in with it now.' },
  },

  confirm: {
    lookTitle: 'Look in your mail',
    newLink: 'We have sent a new link.',
    linkSent: 'We have sent a link to {address}. Click it to confirm your account.',
    title: 'Confirm your account',
    newCode: 'We have sent a new code.',
    codeSent: 'We have sent a code by e-mail to {address}. Enter it below to confirm your account.',
    enterCode: 'Enter the code that we have mailed to you.',
    button: 'Confirm account',
    notThere: 'Didn’t get it?',
    again: 'Send it again',
    notSent: 'It was not sent again',
    noMail: {
      title: 'You have signed up',
      text: 'This user pool does not verify e-mail addresses, so no mail was sent. An administrator has to confirm your account.',
    },
    already: { title: 'Your account is confirmed', text: 'There is nothing more to do here.' },
  },
  /** Where the mailed link leads. */
  link: {
    confirmed: { title: 'Your registration has been confirmed!', text: 'You can close this page.' },
    foreign: {
      title: 'This link does not work',
      text: 'It belongs to an app client or a user that is no longer here. Sign up again to get a new one.',
    },
    again: {
      title: 'You are confirmed already',
      text: 'This link was used before, and that was enough. There is nothing more to do.',
    },
    old: {
      title: 'This link is too old',
      text: 'A link works for 24 hours, and only the newest one does. Sign in on the sign-in page to be sent a new one.',
    },
    functionFailed: {
      title: 'You are confirmed, but a function failed',
      stays: 'Practice account: the function runs after the confirmation, so the confirmation stays.',
      runs: 'See its last runs',
    },
    wrong: {
      title: 'This link does not work',
      newest: 'If you were sent more than one mail, use the link in the newest.',
    },
  },

  /** What a learner can mend, said beside what AWS says. */
  error: {
    invalid_request: 'Practice account: the address names no app client of this user pool, or leaves something out.',
    something: 'Something went wrong.',
    client: 'App client:',
    noStyle: 'Practice account: the domain is managed login (version 2) and this app client has no branding style.',
    noDomain: { title: 'No such domain', text: 'No user pool of the practice account has this domain.' },
  },
  redirect: {
    refused:
      'Practice account: the {parameter} of the address is not one of the callback URLs of this app client, letter for letter.',
    near: 'It differs from a registered one in {difference}.',
    /** Between two differences. */
    and: ' and ',
    differences: {
      scheme: 'http instead of https',
      slash: 'the slash at the end',
      letters: 'capital and small letters',
    },
    asked: 'Asked for',
    nothing: '(nothing)',
    registered: 'Registered',
    none: 'no callback URL',
  },
} as const
