import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { expect, onTestFinished, test } from 'vitest'
import { errorOf, freshAccount, PASSWORD, stepNine } from '../account.ts'
import { quickPowers } from '../../contract/context/quick-powers.ts'

const EMAIL = 'ana@example.com'
/** Each draws other numbers: one in 256 is a digit shorter, and a run each time sees others. */
const ROUNDS = 12
const REFUSED = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' }

function asPromise<T>(call: (done: (error: Error | null | undefined, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => (error ? reject(error) : resolve(value as T)))
  })
}

function signIn(user: CognitoUser, name: string, password: string): Promise<CognitoUserSession> {
  return new Promise((onSuccess, onFailure) => {
    user.authenticateUser(new AuthenticationDetails({ Username: name, Password: password }), { onSuccess, onFailure })
  })
}

/** A pool with one user who may sign in. */
async function poolWithAna() {
  const fresh = await freshAccount()
  const { UserPoolId, ClientId } = await stepNine(fresh)
  await fresh.cognito.adminCreateUser({ UserPoolId, Username: EMAIL, MessageAction: 'SUPPRESS' })
  await fresh.cognito.adminSetUserPassword({ UserPoolId, Username: EMAIL, Password: PASSWORD, Permanent: true })
  const pool = new CognitoUserPool({ UserPoolId, ClientId, endpoint: fresh.endpoint })
  return { fresh, ana: () => new CognitoUser({ Username: EMAIL, Pool: pool }) }
}

test('it signs up, confirms, signs in with SRP, refreshes and signs out everywhere', async () => {
  const fresh = await freshAccount()
  const { UserPoolId, ClientId } = await stepNine(fresh, {
    pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' } },
  })
  const pool = new CognitoUserPool({ UserPoolId, ClientId, endpoint: fresh.endpoint })
  await asPromise((done) => pool.signUp(EMAIL, PASSWORD, [], [], done))
  const user = new CognitoUser({ Username: EMAIL, Pool: pool })
  await expect(asPromise((done) => user.confirmRegistration('000000x', false, done))).rejects.toMatchObject({
    name: 'CodeMismatchException',
  })
  const [mail] = await fresh.inbox(EMAIL)
  await asPromise((done) => user.confirmRegistration(mail?.code ?? '', false, done))

  // Once with the library's own arithmetic, which takes seconds.
  const session = await signIn(user, 'ANA@example.com', PASSWORD)
  expect(session.getIdToken().payload).toMatchObject({ email: EMAIL, email_verified: true, aud: ClientId })
  const again = await asPromise<CognitoUserSession>((done) => user.refreshSession(session.getRefreshToken(), done))
  expect(again.isValid()).toBe(true)
  await asPromise((done) => user.globalSignOut({ onSuccess: () => done(null), onFailure: done }))
  const after = fresh.cognito.getUser({ AccessToken: session.getAccessToken().getJwtToken() })
  expect((await errorOf(after)).name).toBe('NotAuthorizedException')
  const refused = asPromise((done) => user.refreshSession(session.getRefreshToken(), done))
  await expect(refused).rejects.toMatchObject({ name: 'NotAuthorizedException' })
})

test('signing out on one device revokes its refresh token and leaves the other device signed in', async () => {
  onTestFinished(quickPowers())
  const { fresh, ana } = await poolWithAna()
  const [here, there] = [ana(), ana()]
  const [mine, other] = [await signIn(here, EMAIL, PASSWORD), await signIn(there, EMAIL, PASSWORD)]
  await new Promise<void>((resolve) => {
    here.signOut(resolve)
  })
  const getUser = (session: CognitoUserSession) =>
    errorOf(fresh.cognito.getUser({ AccessToken: session.getAccessToken().getJwtToken() }))
  expect((await getUser(mine)).message).toBe('Access Token has been revoked')
  expect((await getUser(other)).name).toBe('no error')
})

test('a changed password is the only one that signs in', async () => {
  onTestFinished(quickPowers())
  const { ana } = await poolWithAna()
  const user = ana()
  await signIn(user, EMAIL, PASSWORD)
  const change = (from: string, to: string) => asPromise((done) => user.changePassword(from, to, done))
  await expect(change('Not-My-Horse-1', 'Another-Horse-8')).rejects.toMatchObject({ name: 'NotAuthorizedException' })
  await expect(change(PASSWORD, 'weak')).rejects.toMatchObject({ name: 'InvalidPasswordException' })
  await change(PASSWORD, 'Another-Horse-8')
  await expect(signIn(ana(), EMAIL, PASSWORD)).rejects.toMatchObject(REFUSED)
  await expect(signIn(ana(), EMAIL, 'Another-Horse-8')).resolves.toBeDefined()
})

test('a wrong password is refused every time, whatever the numbers drawn', async () => {
  onTestFinished(quickPowers())
  const { ana } = await poolWithAna()
  const outcomes: unknown[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    outcomes.push(await errorOf(signIn(ana(), EMAIL, round % 2 === 0 ? `wrong-${round}` : PASSWORD.toLowerCase())))
  expect(outcomes).toEqual(Array.from({ length: ROUNDS }, () => REFUSED))
  await expect(signIn(ana(), EMAIL, PASSWORD)).resolves.toBeDefined()
})
