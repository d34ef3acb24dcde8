/** The page that shows a sign-in at work. The server has its own sentences, which a browser never needs. */
export default {
  /** The locale for dates, distances and numbers in this language. */
  dates: 'en-GB',
  characters: '{count, plural, one {{number} character} other {{number} characters}}',

  /** Until the sign-in, in place of what it will bring; `{what}` is one of `happens`. */
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
    noServer: 'The book can’t reach its server. Is npm start still running in your terminal?',
    /** Opens a rare cause. */
    sure: 'I’m sure of both',
    /** A fault of the page itself, by its name. */
    fault: 'This page itself failed ({name}). That’s a bug in it, not in your work. Reload it and try again.',
  },

  signIn: {
    name: 'Sign in',
    openHere: 'To sign in, open this page with the workbook’s own server. In the workbook’s folder run:',
    alone:
      'You’ve opened this page without its server, so it doesn’t know your pool and can’t sign you in. You can still read everything.',
    noScript: 'To sign in, switch on JavaScript for this page and reload it. You can still read everything without it.',
    signedIn: 'You’re signed in as {email}.',
    signOut: 'Sign out',
    memory:
      'The tokens are only in the memory of this page. They’re gone when you sign out, reload the page or close it.',
    place: { practice: 'Practice account, {region}', aws: 'AWS, {region}' },
    pool: 'pool {id}',
    client: 'client {id}',
    email: 'E-mail address',
    password: 'Password',
    show: 'Show password',
    hide: 'Hide password',
    stolen:
      'Further down on this page, you changed your address in the pool to {jane}. Sign in with that address and your own password. Then this page helps you change it back.',
    button: 'Sign in',
    busy: 'Signing in…',
    moment: 'One moment…',
    lookAgain: 'Look again',
  },
  /** Why it didn't work: Cognito's errors by name, then what the page finds out itself. */
  refused: {
    NotAuthorizedException:
      'The password may be wrong, or the e-mail address. Cognito doesn’t say which of the two. What you typed is still there: press “Show password”, check it, and try again.',
    UserNotFoundException: 'Your pool has no user with this e-mail address. Check it for a typing mistake, or sign up.',
    UserNotConfirmedException:
      'You’ve signed up, but you haven’t clicked the mailed link yet. Click it, then sign in again.',
    PasswordResetRequiredException:
      'An administrator has reset this password. Set a new one, or sign up with another e-mail address.',
    InvalidParameterException:
      'Your app client doesn’t allow this way of signing in. It needs ALLOW_USER_SRP_AUTH, and ALLOW_REFRESH_TOKEN_AUTH for a new token.',
    ResourceNotFoundException:
      'Cognito doesn’t know the app client or the pool that .env names. Do both ids belong to this account?',
    TooManyRequestsException:
      'Cognito asks you to slow down. Nothing is wrong with your work. Wait a minute, then sign in again.',
  },
  /** Below a wrong password: the less likely cause of the same answer. */
  rarely:
    'Cognito gives the same answer if your app client has a secret: then each request has to be signed with it, and a page in a browser can’t keep a secret. Check your app client.',
  refusedOtherwise:
    'Cognito answered with an error that this page doesn’t know: {name}. Check your app client, then try again.',
  newPassword:
    'Cognito asks for a new password, because this user was created by hand with a temporary one. Sign up on the sign-up page with another e-mail address, and use that one to sign in.',
  anotherQuestion:
    'The password was right, but your pool asks for something else too, such as a code from your phone. This page can’t answer that. Switch off MFA for the pool, then sign in again.',
  noPool: 'There is no USER_POOL_ID in .env, so this page doesn’t know your user pool. Create one, then come back.',
  noClient:
    'There is no CLIENT_ID in .env, so this page has no door into your pool. Create an app client, then come back.',
  otherAccount: 'Your settings have changed since you opened this page. Reload it, then sign in.',
  silence: {
    practice: 'The practice account doesn’t answer at {endpoint}. Is npm start still running in your terminal?',
    aws: '{endpoint} doesn’t answer. Are you connected to the internet, and does your network let AWS through?',
  },

  token: {
    name: 'Your ID token',
    travels: 'The token as it’s sent, shortened:',
    header: { name: 'Header.', is: 'How the token was signed.' },
    payload: { name: 'Payload.', is: 'What Cognito says about you: the claims.' },
    more: '{count, plural, one {# more, for Cognito’s own records} other {# more, for Cognito’s own records}}',
    signature: {
      name: 'Signature.',
      is: 'Made from the two parts above. Change one letter of them, and it no longer matches.',
    },
    /** A time, and how far away it is. */
    time: '{date}, {distance}',
    thisMinute: 'this minute',
  },
  /** What the parts of an ID token mean. */
  claims: {
    email: 'Your e-mail address. The server looks up your row with this, and with nothing else.',
    email_verified: 'Whether you have proved that the address is yours, as you did by clicking the mailed link.',
    sub: 'Your id in the pool (subject). It stays the same, even when your address changes.',
    'cognito:username': 'Your user name in the pool. Here it is the same id.',
    'cognito:groups': 'The groups of the pool that you belong to.',
    iss: 'Who issued the token (issuer): your user pool. Its public keys are published under this address.',
    aud: 'Who it’s for (audience): your app client.',
    token_use: 'Which kind of token this is. An ID token says who you are.',
    auth_time: 'When you typed your password.',
    iat: 'When Cognito made this token (issued at).',
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
      'received InitiateAuth': 'Cognito sets a challenge',
      'sent RespondToAuthChallenge': 'This page answers with a proof',
      'received RespondToAuthChallenge': 'Cognito believes the proof and answers with tokens',
    },
    refused: 'Cognito refuses',
    /** Why each part of a message does not give the password away, by direction, operation and name. */
    why: {
      'sent InitiateAuth': {
        AuthFlow: 'How to sign in: by proving that you know the password, without sending it.',
        USERNAME: 'Who wants to sign in. An eavesdropper may know that: it isn’t a secret.',
        SRP_A:
          'A very large number, made from a random number that never leaves this page. There is no known way to work out that random number from it, and the next sign-in uses another.',
      },
      'received InitiateAuth': {
        ChallengeName: 'Cognito asks for a proof.',
        SALT: 'A random text. Cognito created it when you chose your password, and it’s mixed with the password in the calculation. Without the password it’s useless.',
        SRP_B:
          'Cognito’s very large number: its own random number, mixed with what it keeps of your password. Without that random number, the two can’t be separated.',
        SECRET_BLOCK:
          'A sealed note from Cognito to itself, which this page has to hand back. It ties your proof to this one sign-in.',
        USER_ID_FOR_SRP: 'Your name inside the pool: a long id. It isn’t a secret.',
      },
      'sent RespondToAuthChallenge': {
        PASSWORD_CLAIM_SECRET_BLOCK: 'The sealed note, handed back unopened.',
        TIMESTAMP: 'The time of the proof. It is signed too, so an old proof can’t be used again.',
        PASSWORD_CLAIM_SIGNATURE:
          'The proof. Both sides have calculated the same key: this page from your password, Cognito from what it keeps of the password, and each with its own random number. The key made this signature. An eavesdropper has neither random number, so guessing passwords at home doesn’t help either.',
        USERNAME: 'Who wants to sign in. An eavesdropper may know that: it isn’t a secret.',
      },
      'received RespondToAuthChallenge': {
        ExpiresIn: 'How many seconds the tokens are valid.',
        IdToken:
          'Who you are, signed. From now on, this is what must stay secret: until it expires, anyone who has it can act as you. On AWS it’s sent over HTTPS, so it can’t be read on the way.',
        AccessToken: 'What you may do in Cognito itself, for example change your password.',
        RefreshToken: 'Gets new tokens without the password. This page uses it when you change your address.',
      },
    },
    whyRefused: {
      __type: 'Cognito says no. This is the name of the error.',
      message: 'The same in words. It doesn’t say whether the password or the address was wrong.',
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
    sent: 'Sent together with the token: {body}',
    you: { short: 'That’s you.', more: 'Try an address that isn’t yours.' },
    nothing: {
      short: 'It changes nothing.',
      more: 'You asked for {asked}, and the server answered for {email}. It ignores the address in the request and uses the one in the token, because Cognito signed that one.',
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
