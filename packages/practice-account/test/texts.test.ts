/** AWS's own texts, as they were recorded or reported: people search the web for them. Names are in the contract. */
import { expect, test } from 'vitest'

import { confirmedUser, errorOf, PASSWORD, sharedAccount, stepNine } from './account.ts'

const fresh = await sharedAccount()
const { cognito, inbox } = fresh
const messageOf = async (call: Promise<unknown>) => (await errorOf(call)).message

const signIn = (ClientId: string, USERNAME: string, password: string) =>
  cognito.initiateAuth({
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: password },
  })

test('what is wrong with a pool or a domain', async () => {
  const { UserPoolId } = await stepNine(fresh, { domain: 'first-chocolate' })
  expect(await messageOf(cognito.createUserPool({ PoolName: 'x'.repeat(129) }))).toMatch(
    /^1 validation error detected: Value 'x+' at 'poolName' failed to satisfy constraint/,
  )
  expect(await messageOf(cognito.describeUserPool({ UserPoolId: 'us-east-1_abcdefghi' }))).toBe(
    'User pool us-east-1_abcdefghi does not exist.',
  )
  expect(await messageOf(cognito.deleteUserPool({ UserPoolId }))).toMatch(/domain configured/)
  const other = (await cognito.createUserPool({ PoolName: 'other' })).UserPool?.Id
  const make = (Domain: string) => messageOf(cognito.createUserPoolDomain({ UserPoolId: other, Domain }))
  expect(await make('my-cognito-app')).toBe('Domain cannot contain reserved word: cognito')
  expect(await make('first-chocolate')).toMatch(/^Domain already associated/)
})

test('what is wrong with a sign-up', async () => {
  const { UserPoolId, ClientId } = await stepNine(fresh, { domain: 'second-chocolate' })
  const signUp = (Username: string, Password = PASSWORD) => messageOf(cognito.signUp({ ClientId, Username, Password }))
  const policy = 'Password did not conform with policy: Password'
  expect(await signUp('bo@example.com', 'short')).toBe(`${policy} not long enough`)
  expect(await signUp('bo@example.com', 'longbutlower1!')).toBe(`${policy} must have uppercase characters`)
  await cognito.updateUserPool({ UserPoolId, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } })
  expect(await signUp('bo@example.com')).toBe('SignUp is not permitted for this user pool')

  const noDomain = await stepNine(fresh, { domain: false })
  const link = cognito.signUp({ ClientId: noDomain.ClientId, Username: 'ana@example.com', Password: PASSWORD })
  expect(await messageOf(link)).toContain('valid use pool domain')
  const secret = await stepNine(fresh, { domain: false, client: { GenerateSecret: true } })
  const noHash = cognito.signUp({ ClientId: secret.ClientId, Username: 'ana@example.com', Password: PASSWORD })
  expect(await messageOf(noHash)).toContain('configured with secret but SECRET_HASH was not received')
})

test('what the page of a link says, and what an administrator’s mail says', async () => {
  const { UserPoolId, ClientId } = await stepNine(fresh, { domain: 'third-chocolate' })
  const Username = 'cy@example.com'
  await cognito.signUp({ ClientId, Username, Password: PASSWORD })
  const [mail] = await inbox(Username)
  const click = async () => (await fetch(mail?.link ?? '')).text()
  expect(await click()).toContain('Your registration has been confirmed!')
  expect(await click()).toContain('User cannot be confirmed. Current status is CONFIRMED')
  const again = cognito.confirmSignUp({ ClientId, Username, ConfirmationCode: mail?.code })
  expect(await messageOf(again)).toBe('User cannot be confirmed. Current status is CONFIRMED')
  await cognito.adminCreateUser({ UserPoolId, Username: 'di@example.com' })
  expect((await inbox('di@example.com'))[0]?.text).toMatch(/temporary password is \S+/)
  expect(await messageOf(cognito.adminGetUser({ UserPoolId, Username: 'nobody' }))).toBe('User does not exist.')
})

test('what is wrong with a sign-in', async () => {
  const step = await stepNine(fresh, { domain: 'fourth-chocolate' })
  const { UserPoolId, ClientId } = step
  const Username = 'ed@example.com'
  await confirmedUser(fresh, step, Username)
  expect(await messageOf(signIn(ClientId, Username, 'wrong'))).toBe('Incorrect username or password.')
  const { UserPoolClient } = await cognito.createUserPoolClient({ UserPoolId, ClientName: 'no plain password' })
  expect(await messageOf(signIn(UserPoolClient?.ClientId ?? '', Username, PASSWORD))).toBe(
    'USER_PASSWORD_AUTH flow not enabled for this client',
  )
  const { AuthenticationResult: tokens } = await signIn(ClientId, Username, PASSWORD)
  await cognito.revokeToken({ ClientId, Token: tokens?.RefreshToken })
  expect(await messageOf(cognito.getUser({ AccessToken: tokens?.AccessToken }))).toBe('Access Token has been revoked')
  const AuthParameters = { REFRESH_TOKEN: tokens?.RefreshToken ?? '' }
  const refresh = cognito.initiateAuth({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters })
  expect(await messageOf(refresh)).toBe('Refresh Token has been revoked')
})

test('a code can be guessed fifteen times, then no more', async () => {
  const { ClientId } = await stepNine(fresh, { domain: 'fifth-chocolate' })
  const Username = 'flo@example.com'
  await cognito.signUp({ ClientId, Username, Password: PASSWORD })
  const confirm = async (ConfirmationCode: string | undefined) =>
    (await errorOf(cognito.confirmSignUp({ ClientId, Username, ConfirmationCode }))).name
  const names: string[] = []
  for (let miss = 0; miss < 16; miss += 1) names.push(await confirm(`no${miss}`))
  expect(new Set(names.slice(0, 15))).toEqual(new Set(['CodeMismatchException']))
  expect(names[15]).toBe('LimitExceededException')
  expect(await confirm((await inbox(Username))[0]?.code)).toBe('LimitExceededException')
})

test('a domain is ready at once, in the account 000000000000', async () => {
  const { UserPoolId } = await stepNine(fresh, { domain: 'sixth-chocolate' })
  const { DomainDescription } = await cognito.describeUserPoolDomain({ Domain: 'sixth-chocolate' })
  expect(DomainDescription).toMatchObject({ UserPoolId, Status: 'ACTIVE', AWSAccountId: '000000000000' })
})

test('the name of a member of every object is no attribute to search', async () => {
  const { UserPoolId } = await stepNine(fresh, { domain: false })
  for (const name of ['constructor', '__proto__'])
    expect((await errorOf(cognito.listUsers({ UserPoolId, Filter: `${name} = "x"` }))).name).toBe(
      'InvalidParameterException',
    )
})
