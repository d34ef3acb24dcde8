/** The page that shows a sign-in at work. What its server says is `who-am-i.ts`: a browser never needs that. */
export default {
  /** The locale that writes dates, distances and numbers as this language does. */
  dates: 'en-GB',
  characters: '{count, plural, one {{number} character} other {{number} characters}}',

  /** Stands where something appears after the sign-in; `{what}` is one of `happens`. */
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
    noServer: 'The book does not reach its server. Is npm start still running in your terminal?',
    /** A fault of the page itself, by its name. */
    fault: 'Something went wrong in this page itself ({name}). Reload it and try again.',
  },

  signIn: {
    name: 'Sign in',
    openHere: 'Open this page with the workbook’s own server. In the workbook’s folder run:',
    alone:
      'Here you see the page alone. Nobody is there to ask for your pool, so there is nothing to sign in to. You can read everything all the same.',
    signedIn: 'You are signed in as {email}.',
    signOut: 'Sign out',
    memory:
      'The tokens are in the memory of this page and nowhere else. Signing out, a reload or closing the page forgets them.',
    place: { practice: 'Practice account, {region}', aws: 'AWS, {region}' },
    pool: 'pool {id}',
    client: 'client {id}',
    email: 'E-mail address',
    password: 'Password',
    button: 'Sign in',
    busy: 'Signing in…',
    moment: 'One moment…',
    lookAgain: 'Look again',
  },
  /** Why it did not work: Cognito's errors by their names, then what the page finds out itself. */
  refused: {
    NotAuthorizedException:
      'Cognito says no: the e-mail address or the password is not right. It does not say which, so that nobody can find out who has an account here. Type both again. If you are sure of them, run the check of the app client: a client with a secret gets the same answer.',
    UserNotFoundException:
      'Nobody with this e-mail address is in your pool. Look for a slip of the finger, or sign up.',
    UserNotConfirmedException: 'You have signed up, but not clicked the mailed link yet. Click it, then sign in again.',
    PasswordResetRequiredException:
      'Somebody has reset this password. Set a new one, or sign up with another e-mail address.',
    InvalidParameterException: 'Your app client does not allow this way of signing in. It needs ALLOW_USER_SRP_AUTH.',
    ResourceNotFoundException:
      'Cognito does not know the app client or the pool that .env names. Are both ids from this account?',
    TooManyRequestsException:
      'Cognito asks us to slow down. Nothing is wrong with your work. Wait a minute, then sign in again.',
  },
  refusedOtherwise:
    'Cognito answered with an error that this page does not know: {name}. Check your app client, then try again.',
  newPassword:
    'Cognito asks for a new password: this user was made by hand, with a password for the first day. Sign up yourself on the sign-up page, with another e-mail address, and sign in with that.',
  anotherQuestion:
    'The password was right, but your pool asks one more question, such as a second factor, and this page asks none. Switch MFA off for the pool, then sign in again.',
  noPool: 'There is no USER_POOL_ID in .env, so this page does not know your user pool. Make one, then come back.',
  noClient:
    'There is no CLIENT_ID in .env, so this page has no door into your pool. Make an app client, then come back.',
  otherAccount: 'Your settings have changed since this page was opened. Reload it, then sign in.',
  silence: {
    practice: 'The practice account does not answer at {endpoint}. Is npm start still running in your terminal?',
    aws: 'Nobody answers at {endpoint}. Are you connected to the internet, and does your network let AWS through?',
  },

  token: {
    name: 'Your ID token',
    travels: 'The token as it travels, shortened:',
    header: { name: 'Header.', is: 'How the token was signed.' },
    payload: { name: 'Payload.', is: 'What Cognito says about you: the claims.' },
    more: '{count, plural, one {# more, for Cognito’s own records} other {# more, for Cognito’s own records}}',
    signature: {
      name: 'Signature.',
      is: 'Made from the two parts above. Change one letter there, and it does not fit any more.',
    },
    /** A time and how far away it is. */
    time: '{date}, {distance}',
    thisMinute: 'this minute',
  },
  /** What the parts of an ID token mean. */
  claims: {
    email: 'Your e-mail address. The server looks your row up with this, and with nothing else.',
    email_verified: 'You have clicked the mailed link, so the address is yours.',
    sub: 'Your id in the pool (subject). It stays the same, also when your address changes.',
    'cognito:username': 'Your user name in the pool. Here it is the same id.',
    'cognito:groups': 'The groups of the pool that you belong to.',
    iss: 'Who made the token (issuer): your user pool. Its public keys stand under this address.',
    aud: 'For whom it was made (audience): your app client.',
    token_use: 'Which kind of token this is. An ID token says who somebody is.',
    auth_time: 'When you typed your password.',
    iat: 'When this token was made (issued at).',
    exp: 'When it expires. After that nobody believes it.',
    jti: 'The number of this one token.',
    origin_jti: 'The number of the sign-in that it comes from.',
    event_id: 'The number of this sign-in in Cognito’s own records.',
    kid: 'Which of the pool’s keys has signed (key id).',
    alg: 'How it was signed: with a private key that only Cognito has. The public key can check a signature and cannot make one.',
  },
  otherClaim: 'Something else that the pool knows about you.',

  wire: {
    name: 'What went over the wire',
    look: 'Open each message and look for your password. It is in none of them, and in no other request of this page.',
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
        AuthFlow: 'The way to sign in: prove that you know the password, and do not send it.',
        USERNAME: 'Who wants to sign in. A listener may know that: it is no secret.',
        SRP_A:
          'A very large number, made from a random number that never leaves this page. Nobody can calculate back to the random number, and the next sign-in draws another.',
      },
      'received InitiateAuth': {
        ChallengeName: 'Cognito asks for a proof.',
        SALT: 'A random text that was drawn when you chose your password, and is mixed with it. Without the password it says nothing.',
        SRP_B:
          'Cognito’s very large number: a random number of its own, mixed with what it keeps of your password. Nobody can take the two apart without that random number.',
        SECRET_BLOCK:
          'A sealed note from Cognito to itself, to be handed back. It ties your proof to this one sign-in.',
        USER_ID_FOR_SRP: 'Your name inside the pool: a long id. It is no secret.',
      },
      'sent RespondToAuthChallenge': {
        PASSWORD_CLAIM_SECRET_BLOCK: 'The sealed note, handed back unopened.',
        TIMESTAMP: 'The moment of the proof. It is signed too, so the proof belongs to this moment.',
        PASSWORD_CLAIM_SIGNATURE:
          'The proof. Both sides have calculated the same key: this page from your password, Cognito from what it keeps of it, each with its own random number. This signature was made with that key. A listener has neither random number, so trying out passwords at home does not help either.',
        USERNAME: 'Who wants to sign in. A listener may know that: it is no secret.',
      },
      'received RespondToAuthChallenge': {
        ExpiresIn: 'For how many seconds the tokens are good.',
        IdToken:
          'Who you are, signed. From here on this is what must stay secret: whoever has it is you until it expires. On AWS it travels over HTTPS, where nobody can listen.',
        AccessToken: 'What you may do at Cognito itself, for example change your password.',
        RefreshToken: 'Gets new tokens without the password. This page does not use it.',
      },
    },
    whyRefused: {
      __type: 'Cognito says no, by the name of an error.',
      message: 'The same for people. It does not say which of the two was wrong.',
    },
  },

  row: {
    name: 'Who am I?',
    button: 'Who am I?',
    hello: 'Hello, {name}.',
    helloNobody: 'Hello.',
    found: 'Your row in {table}, found under the address in your token.',
    none: 'The server knows who you are, {email}, but the table {table} has no row under exactly this address. Put it there, then press the button again.',
  },
  somebody: {
    name: 'Somebody else',
    email: 'Somebody else’s e-mail address',
    button: 'Ask for this row',
    sent: 'Sent beside the token: {body}',
    you: { short: 'That is you.', more: 'Try an address that is not yours.' },
    nothing: {
      short: 'It changes nothing.',
      more: 'You asked for {asked}, and the server answered for {email}. It does not read an address from the request. It reads the one in the token, because Cognito has signed that one.',
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
