import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { expect, test } from 'vitest'
import { errorOf, freshAccount, PASSWORD, stepNine } from './account.ts'

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

test('amazon-cognito-identity-js signs up, confirms, signs in with SRP and refreshes', async () => {
  const fresh = await freshAccount()
  const { UserPoolId, ClientId } = await stepNine(fresh, {
    pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' } },
  })
  const pool = new CognitoUserPool({ UserPoolId, ClientId, endpoint: fresh.endpoint })
  await asPromise((done) => pool.signUp('ana@example.com', PASSWORD, [], [], done))
  const user = new CognitoUser({ Username: 'ana@example.com', Pool: pool })
  await expect(asPromise((done) => user.confirmRegistration('000000x', false, done))).rejects.toMatchObject({
    name: 'CodeMismatchException',
  })
  const [mail] = await fresh.inbox('ana@example.com')
  await asPromise((done) => user.confirmRegistration(mail?.code ?? '', false, done))

  await expect(signIn(user, 'ana@example.com', `${PASSWORD}!`)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  })
  const session = await signIn(user, 'ANA@example.com', PASSWORD)
  expect(session.getIdToken().payload).toMatchObject({ email: 'ana@example.com', email_verified: true, aud: ClientId })
  const again = await asPromise<CognitoUserSession>((done) => user.refreshSession(session.getRefreshToken(), done))
  expect(again.isValid()).toBe(true)
  await asPromise((done) => user.globalSignOut({ onSuccess: () => done(null), onFailure: done }))
  const after = fresh.cognito.getUser({ AccessToken: session.getAccessToken().getJwtToken() })
  expect((await errorOf(after)).name).toBe('NotAuthorizedException')
})

test('a wrong password is refused every time, whatever the numbers drawn', async () => {
  const fresh = await freshAccount()
  const { UserPoolId, ClientId } = await stepNine(fresh)
  await fresh.cognito.adminCreateUser({ UserPoolId, Username: 'ana@example.com', MessageAction: 'SUPPRESS' })
  await fresh.cognito.adminSetUserPassword({
    UserPoolId,
    Username: 'ana@example.com',
    Password: PASSWORD,
    Permanent: true,
  })
  const pool = new CognitoUserPool({ UserPoolId, ClientId, endpoint: fresh.endpoint })
  for (let round = 0; round < 4; round += 1) {
    const user = new CognitoUser({ Username: 'ana@example.com', Pool: pool })
    await expect(signIn(user, 'ana@example.com', `wrong-${round}`)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    })
    await expect(signIn(user, 'ana@example.com', PASSWORD)).resolves.toBeDefined()
  }
})
