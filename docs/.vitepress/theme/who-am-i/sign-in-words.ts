/** What the page says when a sign-in does not work: a sentence each, and the lesson that puts it right. */
import type { Problem } from './problem.ts'

/** By the name of Cognito's error; its texts change, its names do not. */
const BY_NAME: Readonly<Record<string, Problem>> = {
  NotAuthorizedException: {
    sentence:
      'Cognito says no: the e-mail address or the password is not right. It does not say which, so that nobody can find out who has an account here. Type both again. If you are sure of them, run the check of the app client: a client with a secret gets the same answer.',
    lesson: 2,
  },
  UserNotFoundException: {
    sentence: 'Nobody with this e-mail address is in your pool. Look for a slip of the finger, or sign up.',
    lesson: 3,
  },
  UserNotConfirmedException: {
    sentence: 'You have signed up, but not clicked the mailed link yet. Click it, then sign in again.',
    lesson: 4,
  },
  PasswordResetRequiredException: {
    sentence: 'Somebody has reset this password. Set a new one, or sign up with another e-mail address.',
    lesson: 4,
  },
  InvalidParameterException: {
    sentence: 'Your app client does not allow this way of signing in. It needs ALLOW_USER_SRP_AUTH.',
    lesson: 2,
  },
  ResourceNotFoundException: {
    sentence: 'Cognito does not know the app client or the pool that .env names. Are both ids from this account?',
    lesson: 2,
  },
  TooManyRequestsException: {
    sentence: 'Cognito asks us to slow down. Nothing is wrong with your work. Wait a minute, then sign in again.',
  },
}

/** Cognito refused, by the name of its error. */
export const refused = (name: string): Problem =>
  BY_NAME[name] ?? {
    sentence: `Cognito answered with an error that this page does not know: ${name}. Check your app client, then try again.`,
    lesson: 2,
  }

/** Somebody made this user, and chose a first password for them. */
export const NEW_PASSWORD: Problem = {
  sentence:
    'Cognito asks for a new password: this user was made by hand, with a password for the first day. Sign up yourself on the sign-up page, with another e-mail address, and sign in with that.',
  lesson: 3,
}

/** A pool with a second factor, or with questions of its own. */
export const ANOTHER_QUESTION: Problem = {
  sentence:
    'The password was right, but your pool asks one more question, such as a second factor, and this page asks none. Switch MFA off for the pool, then sign in again.',
  lesson: 1,
}

export const NO_POOL: Problem = {
  sentence: 'There is no USER_POOL_ID in .env, so this page does not know your user pool. Make one, then come back.',
  lesson: 1,
}

export const NO_CLIENT: Problem = {
  sentence:
    'There is no CLIENT_ID in .env, so this page has no door into your pool. Make an app client, then come back.',
  lesson: 2,
}

export const OTHER_ACCOUNT: Problem = {
  sentence: 'Your settings have changed since this page was opened. Reload it, then sign in.',
  reload: true,
}

/** Nobody answered at all. */
export const silence = (kind: 'practice' | 'aws', endpoint: string): Problem => ({
  sentence:
    kind === 'practice'
      ? `The practice account does not answer at ${endpoint}. Is npm start still running in your terminal?`
      : `Nobody answers at ${endpoint}. Are you connected to the internet, and does your network let AWS through?`,
})
