import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { expect, onTestFinished, test } from 'vitest'

import { bigIntegers, quickPowers } from '../../contract/context/quick-powers.ts'
import { errorOf, freshAccount, PASSWORD, stepNine } from '../account.ts'

const EMAIL = 'ana@example.com'
/** Each draws other numbers: one in 256 is a digit shorter, and a run each time sees others. */
const ROUNDS = 12
const REFUSED = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' }

const ownArithmetic = quickPowers()

test('quick powers are the powers of the library', () => {
  const { BigInteger, modPow: quick } = bigIntegers()
  ownArithmetic()
  onTestFinished(() => void quickPowers())
  const { modPow: own } = bigIntegers()
  const power = (work: typeof own, base: string, exponent: string) => {
    let result = ''
    const [a, b, modulus] = [base, exponent, 'fffffffb0000000d00000011'].map((digits) => new BigInteger(digits, 16))
    if (a && b && modulus) work.call(a, b, modulus, (_error, value) => (result = value.toString(16)))
    return result
  }
  for (const [base, exponent] of [
    ['2', '1'],
    ['2', 'ff'],
    ['abcdef0123456789', 'fedc'],
    ['-5', '3'],
  ] as const)
    expect([base, exponent, power(quick, base, exponent)]).toEqual([base, exponent, power(own, base, exponent)])
})

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
  const { ana } = await poolWithAna()
  const outcomes: unknown[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    outcomes.push(await errorOf(signIn(ana(), EMAIL, round % 2 === 0 ? `wrong-${round}` : PASSWORD.toLowerCase())))
  expect(outcomes).toEqual(Array.from({ length: ROUNDS }, () => REFUSED))
  await expect(signIn(ana(), EMAIL, PASSWORD)).resolves.toBeDefined()
})
