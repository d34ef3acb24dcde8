import { expect, test } from 'vitest'
import { confirmedUser, errorOf, freshAccount, PASSWORD, stepNine, type Fresh } from './account.ts'

const EMAIL = 'ana@example.com'

/** Somebody who is signed in, and what she looks like from outside. */
async function signedIn(fresh: Fresh, change: Parameters<typeof stepNine>[1] = {}) {
  const step = await stepNine(fresh, change)
  await confirmedUser(fresh, step, EMAIL)
  const signIn = async (Username = EMAIL, Password = PASSWORD) => {
    const { AuthenticationResult } = await fresh.cognito.initiateAuth({
      ClientId: step.ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD: Password },
    })
    return AuthenticationResult?.AccessToken ?? ''
  }
  const AccessToken = await signIn()
  const attributes = async () => {
    const { UserAttributes = [] } = await fresh.cognito.getUser({ AccessToken })
    return Object.fromEntries(UserAttributes.map(({ Name = '', Value }) => [Name, Value]))
  }
  return { ...step, AccessToken, signIn, attributes }
}

test('a changed address is unverified until the code is given that was mailed to it', async () => {
  const fresh = await freshAccount()
  const { AccessToken, attributes } = await signedIn(fresh)
  const change = await fresh.cognito.updateUserAttributes({
    AccessToken,
    UserAttributes: [
      { Name: 'email', Value: 'bo@home.example' },
      { Name: 'name', Value: 'Bo' },
    ],
  })
  expect(change.CodeDeliveryDetailsList).toEqual([
    { Destination: 'b***@h***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  ])
  expect(await attributes()).toMatchObject({ email: 'bo@home.example', email_verified: 'false', name: 'Bo' })
  const [mail] = await fresh.inbox('bo@home.example')
  expect(mail).not.toHaveProperty('link')
  const verify = (Code: string) => fresh.cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code })
  expect((await errorOf(verify('000000x'))).name).toBe('CodeMismatchException')
  await verify(mail?.code ?? '')
  expect(await attributes()).toMatchObject({ email: 'bo@home.example', email_verified: 'true' })
  expect((await errorOf(verify(mail?.code ?? ''))).name).toBe('ExpiredCodeException')
})

test('where the pool wants it verified first, the old address stays until the code is given', async () => {
  const fresh = await freshAccount()
  const { AccessToken, attributes, signIn } = await signedIn(fresh, {
    pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
  })
  await fresh.cognito.updateUserAttributes({
    AccessToken,
    UserAttributes: [{ Name: 'email', Value: 'bo@home.example' }],
  })
  expect(await attributes()).toMatchObject({ email: EMAIL, email_verified: 'true' })
  const Code = (await fresh.inbox('bo@home.example'))[0]?.code
  await fresh.cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code })
  expect(await attributes()).toMatchObject({ email: 'bo@home.example', email_verified: 'true' })
  expect(await signIn('bo@home.example')).not.toBe('')
  expect((await errorOf(signIn(EMAIL))).name).toBe('NotAuthorizedException')
})

test('a code for one address does not verify another that came after it', async () => {
  const fresh = await freshAccount()
  const { UserPoolId, AccessToken } = await signedIn(fresh)
  await fresh.cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' })
  const Code = (await fresh.inbox(EMAIL))[0]?.code
  await fresh.cognito.adminUpdateUserAttributes({
    UserPoolId,
    Username: EMAIL,
    UserAttributes: [{ Name: 'email', Value: 'bo@home.example' }],
  })
  const verify = fresh.cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code })
  expect((await errorOf(verify)).name).toBe('ExpiredCodeException')
})

test('the address of somebody else cannot be taken', async () => {
  const fresh = await freshAccount()
  const step = await signedIn(fresh)
  await confirmedUser(fresh, step, 'bo@example.com')
  const take = fresh.cognito.updateUserAttributes({
    AccessToken: step.AccessToken,
    UserAttributes: [{ Name: 'email', Value: 'BO@example.com' }],
  })
  expect((await errorOf(take)).name).toBe('AliasExistsException')
  expect(await step.attributes()).toMatchObject({ email: EMAIL, email_verified: 'true' })
})

test('a code can be asked for again, and only the newest one counts', async () => {
  const fresh = await freshAccount()
  const { AccessToken } = await signedIn(fresh)
  const ask = () => fresh.cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' })
  expect((await ask()).CodeDeliveryDetails?.Destination).toBe('a***@e***')
  await ask()
  const [second, first] = await fresh.inbox(EMAIL)
  const verify = (Code?: string) => fresh.cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code })
  if (first?.code !== second?.code) expect((await errorOf(verify(first?.code))).name).toBe('CodeMismatchException')
  expect((await errorOf(verify(second?.code))).name).toBe('no error')
  const other = fresh.cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'nickname' })
  expect((await errorOf(other)).name).toBe('InvalidParameterException')
})

test('what only Cognito sets, what the client may not write and what cannot change are refused', async () => {
  const fresh = await freshAccount()
  const { AccessToken } = await signedIn(fresh, { client: { WriteAttributes: ['email', 'name'] } })
  const set = (Name: string, Value: string) =>
    errorOf(fresh.cognito.updateUserAttributes({ AccessToken, UserAttributes: [{ Name, Value }] }))
  expect((await set('email_verified', 'true')).name).toBe('NotAuthorizedException')
  expect((await set('nickname', 'A')).name).toBe('NotAuthorizedException')
  expect((await set('sub', 'x')).name).toBe('InvalidParameterException')
  expect((await set('shoe_size', '39')).name).toBe('InvalidParameterException')
  expect((await set('email', '')).name).toBe('InvalidParameterException')
  expect((await set('name', 'Ana')).name).toBe('no error')
})

test('attributes are deleted by their owner or by an administrator, but not the ones that must be there', async () => {
  const fresh = await freshAccount()
  const { UserPoolId, AccessToken, attributes } = await signedIn(fresh)
  await fresh.cognito.updateUserAttributes({
    AccessToken,
    UserAttributes: ['name', 'nickname'].map((Name) => ({ Name, Value: 'Ana' })),
  })
  await fresh.cognito.deleteUserAttributes({ AccessToken, UserAttributeNames: ['name'] })
  expect(await attributes()).not.toHaveProperty('name')
  const admin = (...UserAttributeNames: string[]) =>
    errorOf(fresh.cognito.adminDeleteUserAttributes({ UserPoolId, Username: EMAIL, UserAttributeNames }))
  expect((await admin('nickname')).name).toBe('no error')
  expect(await attributes()).not.toHaveProperty('nickname')
  for (const name of ['email', 'sub', 'shoe_size']) expect((await admin(name)).name).toBe('InvalidParameterException')
})

test('a password is changed by whoever knows the old one, and keeps the policy', async () => {
  const fresh = await freshAccount()
  const { AccessToken, signIn } = await signedIn(fresh)
  const change = (PreviousPassword: string, ProposedPassword: string) =>
    errorOf(fresh.cognito.changePassword({ AccessToken, PreviousPassword, ProposedPassword }))
  expect((await change('Wrong-Horse-7', 'Other-Horse-8')).name).toBe('NotAuthorizedException')
  expect((await change(PASSWORD, 'short')).name).toBe('InvalidPasswordException')
  expect((await change(PASSWORD, 'Other-Horse-8')).name).toBe('no error')
  expect((await errorOf(signIn(EMAIL, PASSWORD))).name).toBe('NotAuthorizedException')
  expect(await signIn(EMAIL, 'Other-Horse-8')).not.toBe('')
  expect((await errorOf(fresh.cognito.getUser({ AccessToken }))).name).toBe('no error')
})

test('somebody who deletes herself is gone, and so are her tokens', async () => {
  const fresh = await freshAccount()
  const { UserPoolId, AccessToken, signIn } = await signedIn(fresh)
  await fresh.cognito.deleteUser({ AccessToken })
  expect((await fresh.cognito.listUsers({ UserPoolId })).Users).toEqual([])
  expect((await errorOf(fresh.cognito.getUser({ AccessToken }))).name).toBe('NotAuthorizedException')
  expect((await errorOf(signIn())).name).toBe('NotAuthorizedException')
})

test('a forged token changes nothing', async () => {
  const fresh = await freshAccount()
  await signedIn(fresh)
  const AccessToken = 'made.up.token'
  const { cognito } = fresh
  const calls = [
    cognito.deleteUser({ AccessToken }),
    cognito.changePassword({ AccessToken, PreviousPassword: PASSWORD, ProposedPassword: 'Other-Horse-8' }),
    cognito.updateUserAttributes({ AccessToken, UserAttributes: [{ Name: 'name', Value: 'x' }] }),
    cognito.deleteUserAttributes({ AccessToken, UserAttributeNames: ['email'] }),
    cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' }),
    cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code: '123456' }),
  ]
  for (const call of calls) expect((await errorOf(call)).name).toBe('NotAuthorizedException')
})
