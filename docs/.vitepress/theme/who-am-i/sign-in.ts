/** Signs a user in by SRP, with the library that the web app of the later steps uses too. */
import type { CognitoUserSession, IAuthenticationCallback } from 'amazon-cognito-identity-js'

import type { SignInPlace } from '@workbook/server'
import { memoryStorage } from './memory-storage.ts'
import { PageProblem, type Problem } from './problem.ts'
import { ANOTHER_QUESTION, NEW_PASSWORD, NO_CLIENT, NO_POOL, refused, silence } from './sign-in-problems.ts'
import { listening, type WireMessage } from './wire.ts'

/** A user who is signed in. The tokens live in this object and nowhere else. */
export interface Session {
  readonly idToken: string
  /** Signs out: forgets every token. */
  forget(): void
}

/** What was typed into the form. It is kept no longer than the call takes. */
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
  // Loaded at the first sign-in: who only reads does not wait for it.
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
  return {
    idToken: session.getIdToken().getJwtToken(),
    forget: () => {
      user.signOut()
      storage.clear()
    },
  }
}

/** The library's callbacks as a promise. Whatever is not a session is a problem. */
const asPromise = (
  start: (done: IAuthenticationCallback) => void,
  { kind, endpoint }: SignInPlace,
): Promise<CognitoUserSession> =>
  new Promise((resolve, reject) => {
    const no = (problem: Problem) => () => reject(new PageProblem(problem))
    start({
      onSuccess: resolve,
      onFailure: (error: { readonly code?: string }) =>
        no(error.code === 'NetworkError' ? silence(kind, endpoint) : refused(error.code ?? 'unknown'))(),
      newPasswordRequired: no(NEW_PASSWORD),
      mfaRequired: no(ANOTHER_QUESTION),
      totpRequired: no(ANOTHER_QUESTION),
      mfaSetup: no(ANOTHER_QUESTION),
      selectMFAType: no(ANOTHER_QUESTION),
      customChallenge: no(ANOTHER_QUESTION),
    })
  })
