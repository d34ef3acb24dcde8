/** Signs a user in by SRP, with the library that the web app of the later steps uses too. */
import type { CognitoUser, CognitoUserSession, IAuthenticationCallback } from 'amazon-cognito-identity-js'

import type { SignInPlace } from '@workbook/server'
import { memoryStorage } from './memory-storage.ts'
import { type OwnAddress, ownAddress } from './own-address.ts'
import { PageProblem, type Problem } from './problem.ts'
import { ANOTHER_QUESTION, NEW_PASSWORD, NO_CLIENT, NO_POOL, refused, silence } from './sign-in-problems.ts'
import { listening, type WireMessage } from './wire.ts'

/** A user who is signed in. The tokens live in this object and nowhere else. */
export interface Session {
  readonly idToken: string
  readonly address: OwnAddress
  /** The same user with new tokens, which say what Cognito knows now. @throws PageProblem */
  refresh(): Promise<Session>
  /** Signs out: forgets every token. */
  forget(): void
}

/** What the learner typed into the form. It is only kept during the call. */
export interface Typed {
  readonly email: string
  readonly password: string
}

/** @throws PageProblem with a sentence that says what to do. */
export async function signIn(
  place: SignInPlace,
  { email, password }: Typed,
  hear: (message: WireMessage) => void,
): Promise<Session> {
  const { userPoolId, clientId, endpoint } = place
  if (userPoolId === undefined) throw new PageProblem(NO_POOL)
  if (clientId === undefined) throw new PageProblem(NO_CLIENT)
  // Loaded at the first sign-in, so learners who only read don't wait for it.
  const { loadLibrary } = await import('./library.ts')
  const { AuthenticationDetails, CognitoUser, CognitoUserPool } = await loadLibrary()
  const storage = memoryStorage()
  // #region sign-in
  const pool = new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId, endpoint, Storage: storage })
  const user = new CognitoUser({ Username: email, Pool: pool, Storage: storage })
  const details = new AuthenticationDetails({ Username: email, Password: password })
  const start = (done: IAuthenticationCallback) => user.authenticateUser(details, done)
  const session = await listening(endpoint, hear, () => asPromise(start, place))
  // #endregion sign-in
  const forget = () => {
    user.signOut()
    storage.clear()
  }
  return sessionOf({ user, place, forget }, session)
}

/** The user whom the library has signed in, and how to sign out. */
interface SignedIn {
  readonly user: CognitoUser
  readonly place: SignInPlace
  forget(): void
}

const sessionOf = (signedIn: SignedIn, tokens: CognitoUserSession): Session => ({
  idToken: tokens.getIdToken().getJwtToken(),
  address: ownAddress(signedIn.user),
  refresh: async () => sessionOf(signedIn, await refreshed(signedIn, tokens)),
  forget: signedIn.forget,
})

/** New tokens for the refresh token: they say what has changed since the sign-in. */
const refreshed = ({ user, place }: SignedIn, tokens: CognitoUserSession): Promise<CognitoUserSession> =>
  new Promise((resolve, reject) => {
    user.refreshSession(tokens.getRefreshToken(), (error: CodedError | null, session: CognitoUserSession) =>
      error ? reject(new PageProblem(problemOf(error, place), { cause: error })) : resolve(session),
    )
  })

interface CodedError {
  readonly code?: string
}

const problemOf = ({ code = 'unknown' }: CodedError, { kind, endpoint }: SignInPlace): Problem =>
  code === 'NetworkError' ? silence(kind, endpoint) : refused(code)

/** The library's callbacks as a promise. Anything but a session is a problem. */
const asPromise = (start: (done: IAuthenticationCallback) => void, place: SignInPlace): Promise<CognitoUserSession> =>
  new Promise((resolve, reject) => {
    const no = (problem: Problem) => () => reject(new PageProblem(problem))
    start({
      onSuccess: resolve,
      onFailure: (error: CodedError) => no(problemOf(error, place))(),
      newPasswordRequired: no(NEW_PASSWORD),
      mfaRequired: no(ANOTHER_QUESTION),
      totpRequired: no(ANOTHER_QUESTION),
      mfaSetup: no(ANOTHER_QUESTION),
      selectMFAType: no(ANOTHER_QUESTION),
      customChallenge: no(ANOTHER_QUESTION),
    })
  })
