/** The page that shows a sign-in at work. What its server says is `who-am-i.ts`: a browser never needs that. */
export default {
  /** The locale that writes dates, distances and numbers as this language does. */
  dates: 'en-GB',
  characters: '{count, plural, one {{number} character} other {{number} characters}}',

  /** In the place of what appears after the sign-in; `{what}` is one of `happens`. */
  notYet: {
    signedOut: '{link}, and {what} here.',
    link: 'Sign in above',
    noServer: 'With the workbook’s own server, {what} here.',
    happens: {
      token: 'your own token is taken apart',
      row: 'your own row appears',
      messages: 'every message appears',
      tryOut: 'you can try it out',
    },
  },
  problem: {
    notYet: 'Not yet.',
    goTo: 'Go to {lesson}',
    lesson: 'lesson {number}: {title}',
    reload: 'Reload the page',
    noServer: 'The book doesn’t reach its server. Is npm start still running in your terminal?',
    /** Opens a rare cause. */
    sure: 'I’m sure of both',
    /** A fault of the page itself, by its name. */
    fault: 'This page itself failed ({name}). That’s a bug in it, not in your work. Reload it and try again.',
  },

  signIn: {
    name: 'Sign in',
    openHere: 'To sign in, open this page with the workbook’s own server. In the workbook’s folder run:',
    alone:
      'You’re looking at the page alone. Without its server it can’t know your pool, so it can’t sign you in. You can still read everything.',
    noScript: 'To sign in, switch on JavaScript for this page and load it again. You can read everything without it.',
    signedIn: 'You’re signed in as {email}.',
    signOut: 'Sign out',
    memory:
      'The tokens are in the memory of this page and nowhere else. Signing out, a reload or closing the page forgets them.',
    place: { practice: 'Practice account, {region}', aws: 'AWS, {region}' },
    pool: 'pool {id}',
    client: 'client {id}',
    email: 'E-mail address',
    password: 'Password',
    show: 'Show password',
    hide: 'Hide password',
    stolen:
      'You changed your address in the pool to {jane}, further down on this page. Sign in with that address and your own password; then the page takes you back to your own address.',
    button: 'Sign in',
    busy: 'Signing in…',
    moment: 'One moment…',
    lookAgain: 'Look again',
  },
  /** Why it did not work: Cognito's errors by their names, then what the page finds out itself. */
  refused: {
    NotAuthorizedException:
      'The password may be wrong, or the e-mail address. Cognito doesn’t say which of the two. What you typed is still in the fields: look at it with “Show password”, and try again.',
    UserNotFoundException: 'Your pool has no user with this e-mail address. Look for a typing mistake, or sign up.',
    UserNotConfirmedException:
      'You’ve signed up, but you haven’t clicked the mailed link yet. Click it, then sign in again.',
    PasswordResetRequiredException:
      'An administrator has reset this password. Set a new one, or sign up with another e-mail address.',
    InvalidParameterException: 'Your app client doesn’t allow this way of signing in. It needs ALLOW_USER_SRP_AUTH.',
    ResourceNotFoundException:
      'Cognito doesn’t know the app client or the pool that .env names. Are both ids from this account?',
    TooManyRequestsException:
      'Cognito asks you to slow down. Nothing is wrong with your work. Wait a minute, then sign in again.',
  },
  /** Beside a wrong password, the less likely cause of the same answer. */
  rarely:
    'An app client with a secret gets the same answer from Cognito, because a page in a browser can’t keep a secret to sign with. Check your app client.',
  refusedOtherwise:
    'Cognito answered with an error that this page doesn’t know: {name}. Check your app client, then try again.',
  newPassword:
    'Cognito asks for a new password, because this user was made by hand with a temporary one. Sign up on the sign-up page with another e-mail address, and sign in with that.',
  anotherQuestion:
    'The password was right, but your pool asks for one more thing, such as a code from your phone. This page can’t answer that. Switch MFA off for the pool, then sign in again.',
  noPool: 'There is no USER_POOL_ID in .env, so this page doesn’t know your user pool. Make one, then come back.',
  noClient:
    'There is no CLIENT_ID in .env, so this page has no door into your pool. Make an app client, then come back.',
  otherAccount: 'Your settings have changed since you opened this page. Reload it, then sign in.',
  silence: {
    practice: 'The practice account doesn’t answer at {endpoint}. Is npm start still running in your terminal?',
    aws: 'There is no answer from {endpoint}. Are you connected to the internet, and does your network let AWS through?',
  },

  token: {
    name: 'Your ID token',
    travels: 'The token as it travels, shortened:',
    header: { name: 'Header.', is: 'How the token was signed.' },
    payload: { name: 'Payload.', is: 'What Cognito says about you: the claims.' },
    more: '{count, plural, one {# more, for Cognito’s own records} other {# more, for Cognito’s own records}}',
    signature: {
      name: 'Signature.',
      is: 'Made from the two parts above. Change one letter there, and it no longer fits.',
    },
    /** A time and how far away it is. */
    time: '{date}, {distance}',
    thisMinute: 'this minute',
  },
  /** What the parts of an ID token mean. */
  claims: {
    email: 'Your e-mail address. The server looks up your row with this, and with nothing else.',
    email_verified: 'Whether you have proved that the address is yours, as you did by clicking the mailed link.',
    sub: 'Your id in the pool (subject). It stays the same even when your address changes.',
    'cognito:username': 'Your user name in the pool. Here it is the same id.',
    'cognito:groups': 'The groups of the pool that you belong to.',
    iss: 'Who made the token (issuer): your user pool. Its public keys are published under this address.',
    aud: 'For whom it was made (audience): your app client.',
    token_use: 'Which kind of token this is. An ID token says who you are.',
    auth_time: 'When you typed your password.',
    iat: 'When this token was made (issued at).',
    exp: 'When it expires. After that no server accepts it.',
    jti: 'The number of this one token.',
    origin_jti: 'The number of the sign-in that led to it.',
    event_id: 'The number of this sign-in in Cognito’s own records.',
    kid: 'Which of the pool’s keys signed it (key id).',
    alg: 'How it was signed: with a private key that only Cognito has. The public key can check a signature but can’t make one.',
  },
  otherClaim: 'Another thing that the pool knows about you.',

  wire: {
    name: 'What went over the wire',
    look: 'Open each message and look for your password. It isn’t in any of them, nor in any other request of this page.',
    notShown: '({length}, not shown here)',
    shortened: '{begin} … {end} ({length})',
    headlines: {
      'sent InitiateAuth': 'This page says who wants to sign in',
      'received InitiateAuth': 'Cognito sets a task',
      'sent RespondToAuthChallenge': 'This page answers with a proof',
      'received RespondToAuthChallenge': 'Cognito believes the proof and answers with tokens',
    },
    refused: 'Cognito refuses',
    /** Why each part of a message does not give the password away, by direction, operation and name. */
    why: {
      'sent InitiateAuth': {
        AuthFlow: 'The way to sign in: prove that you know the password without sending it.',
        USERNAME: 'Who wants to sign in. An eavesdropper may know that: it isn’t a secret.',
        SRP_A:
          'A very large number, made from a random number that never leaves this page. No known method gets from it back to the random number, and the next sign-in draws another.',
      },
      'received InitiateAuth': {
        ChallengeName: 'Cognito asks for a proof.',
        SALT: 'A random text that Cognito drew when you chose your password, and mixes with it. Without the password it says nothing.',
        SRP_B:
          'Cognito’s very large number: a random number of its own, mixed with what it keeps of your password. Without that random number the two can’t be taken apart.',
        SECRET_BLOCK:
          'A sealed note from Cognito to itself, to be handed back. It ties your proof to this one sign-in.',
        USER_ID_FOR_SRP: 'Your name inside the pool: a long id. It isn’t a secret.',
      },
      'sent RespondToAuthChallenge': {
        PASSWORD_CLAIM_SECRET_BLOCK: 'The sealed note, handed back unopened.',
        TIMESTAMP: 'The time of the proof. It is signed too, so an old proof can’t be used again.',
        PASSWORD_CLAIM_SIGNATURE:
          'The proof. Both sides have calculated the same key: this page from your password, Cognito from what it keeps of it, each with its own random number. This signature was made with that key. An eavesdropper has neither random number, so trying out passwords at home doesn’t help either.',
        USERNAME: 'Who wants to sign in. An eavesdropper may know that: it isn’t a secret.',
      },
      'received RespondToAuthChallenge': {
        ExpiresIn: 'For how many seconds the tokens are good.',
        IdToken:
          'Who you are, signed. From here on this is what must stay secret: until it expires, anyone who has it can act as you. On AWS it travels over HTTPS, so it can’t be read on the way.',
        AccessToken: 'What you may do at Cognito itself, for example change your password.',
        RefreshToken: 'Gets new tokens without the password. This page uses it when you change your address.',
      },
    },
    whyRefused: {
      __type: 'Cognito says no, by the name of an error.',
      message: 'The same for people. It doesn’t say which of the two was wrong.',
    },
  },

  row: {
    name: 'Who am I?',
    button: 'Who am I?',
    hello: 'Hello, {name}.',
    helloPlain: 'Hello.',
    found: 'Your row in {table}, found by the address in your token.',
    none: 'The server knows who you are, {email}, but the table {table} has no row under exactly this address. Write the row, then press the button again.',
  },
  other: {
    name: 'Ask for another person’s row',
    email: 'Another person’s e-mail address',
    button: 'Ask for this row',
    sent: 'Sent along with the token: {body}',
    you: { short: 'That’s you.', more: 'Try an address that isn’t yours.' },
    nothing: {
      short: 'It changes nothing.',
      more: 'You asked for {asked}, and the server answered for {email}. It doesn’t read an address from the request. It reads the one in the token, because Cognito signed that one.',
    },
  },
  changed: {
    name: 'Change a letter',
    becomes: 'becomes',
    button: 'Send the changed token',
    refuses: 'The server refuses it.',
    believed: 'The server believed it. That must never happen: please report it.',
  },
} as const
