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
  /** Shown above a form that was sent without its token: from an old tab, or from another site. */
  stale: 'This page was open for too long. Please try again.',
  mailsStay: 'Practice account: mail never leaves this machine.',
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
    /** After a rule that the password meets. */
    done: '(done)',
    kept: 'The password meets all the rules.',
    open: '{count, plural, one {# rule isn’t met yet.} other {# rules aren’t met yet.}}',
    show: 'Show password',
    hide: 'Hide password',
  },
  changePassword: {
    title: 'Choose your password',
    intro: 'Your password was temporary. Please choose your own.',
    save: 'Save and sign in',
  },
  forgotPassword: {
    title: 'Forgot your password?',
    intro: 'We’ll mail you a code, and with it you can set a new one.',
    mail: 'Mail me a code',
    back: 'Back to sign in',
    setTitle: 'Set a new password',
    setIntro: 'If an account with a confirmed address exists, we have mailed it a code.',
    save: 'Save',
    changed: { title: 'Your password has been changed', text: 'You can sign in with it now.' },
  },

  confirm: {
    lookTitle: 'Check your mail',
    newLink: 'We have sent a new link.',
    linkSent: 'We have sent a link to {address}. Click it to confirm your account.',
    title: 'Confirm your account',
    newCode: 'We have sent a new code.',
    codeSent: 'We have sent a code by e-mail to {address}. Enter it below to confirm your account.',
    enterCode: 'Enter the code that we mailed you.',
    button: 'Confirm account',
    notThere: 'Didn’t get it?',
    again: 'Send it again',
    notSent: 'It was not sent again',
    noMail: {
      title: 'You have signed up',
      text: 'This user pool doesn’t verify e-mail addresses, so no mail was sent. An administrator has to confirm your account.',
    },
    already: { title: 'Your account is confirmed', text: 'There is nothing more to do here.' },
  },
  /** Where the mailed link leads. */
  link: {
    confirmed: { title: 'Your registration has been confirmed!', text: 'You can close this page.' },
    foreign: {
      title: 'This link doesn’t work',
      text: 'It belongs to an app client or a user that no longer exists. Sign up again to get a new one.',
    },
    again: {
      title: 'You’re already confirmed',
      text: 'You have used this link before, and once is enough. There is nothing more to do.',
    },
    old: {
      title: 'This link is too old',
      text: 'Only the newest link works, and only for 24 hours. Sign in on the sign-in page to get a new one.',
    },
    functionFailed: {
      title: 'You’re confirmed, but a function failed',
      stays: 'Practice account: the function runs after the confirmation, so you stay confirmed.',
      runs: 'See its latest runs',
    },
    wrong: {
      title: 'This link doesn’t work',
      newest: 'If you got more than one mail, use the link in the newest.',
    },
  },

  /** What a learner can fix, shown beside AWS's own words. */
  error: {
    invalid_request:
      'Practice account: the address doesn’t name an app client of this user pool, or a parameter is missing.',
    something: 'Something went wrong.',
    client: 'App client:',
    noStyle: 'Practice account: the domain uses managed login (version 2), but this app client has no branding style.',
    noDomain: { title: 'No such domain', text: 'No user pool of the practice account has this domain.' },
  },
  redirect: {
    refused:
      'Practice account: the {parameter} in the address has to match one of this app client’s callback URLs exactly, and it doesn’t.',
    near: 'One registered URL is almost the same. The difference: {difference}.',
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
