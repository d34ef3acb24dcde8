import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { confirmedUser, errorOf, freshAccount, PASSWORD, stepNine } from './account.ts'

const attribute = (list: { Name: string | undefined; Value?: string | undefined }[] | undefined, name: string) =>
  list?.find((one) => one.Name === name)?.Value

test('a visitor who signs up is known by a UUID, found by e-mail in any case, and unconfirmed until the link is clicked', async () => {
  const fresh = await freshAccount()
  const { cognito, inbox } = fresh
  const { UserPoolId, ClientId, pages } = await stepNine(fresh)
  const { UserSub, UserConfirmed, CodeDeliveryDetails } = await cognito.signUp({
    ClientId,
    Username: 'Ana@example.com',
    Password: PASSWORD,
  })
  expect(UserConfirmed).toBe(false)
  expect(CodeDeliveryDetails).toEqual({ Destination: 'A***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' })
  for (const Username of ['Ana@example.com', 'ana@EXAMPLE.com', UserSub]) {
    const user = await cognito.adminGetUser({ UserPoolId, Username })
    expect(user).toMatchObject({ Username: UserSub, UserStatus: 'UNCONFIRMED', Enabled: true })
    expect(attribute(user.UserAttributes, 'email')).toBe('Ana@example.com')
    expect(attribute(user.UserAttributes, 'email_verified')).toBe('false')
  }
  const [mail] = await inbox('ANA@example.com')
  expect(mail?.link).toMatch(
    new RegExp(`^${pages}/confirmUser/\\?client_id=${ClientId}&user_name=${UserSub}&confirmation_code=\\d{6}$`),
  )
  const page = await fetch(mail?.link ?? '', { redirect: 'manual' })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Your registration has been confirmed!')
  const after = await cognito.adminGetUser({ UserPoolId, Username: 'ana@example.com' })
  expect(after.UserStatus).toBe('CONFIRMED')
  expect(attribute(after.UserAttributes, 'email_verified')).toBe('true')
  const again = await fetch(mail?.link?.replace('confirmUser/?', 'confirmUser?') ?? '')
  expect(again.status).toBe(400)
  expect(await again.text()).toContain('User cannot be confirmed. Current status is CONFIRMED')
})

test('a link cannot be mailed while the pool has no domain', async () => {
  const fresh = await freshAccount()
  const { ClientId } = await stepNine(fresh, { domain: false })
  const error = await errorOf(fresh.cognito.signUp({ ClientId, Username: 'ana@example.com', Password: PASSWORD }))
  expect(error.name).toBe('InvalidParameterException')
  expect(error.message).toContain('valid use pool domain')
})

test('a taken address, a weak password, a closed pool and a wrong kind of name are refused at sign-up', async () => {
  const fresh = await freshAccount()
  const { cognito } = fresh
  const { UserPoolId, ClientId } = await stepNine(fresh)
  const signUp = (Username: string, Password = PASSWORD) => errorOf(cognito.signUp({ ClientId, Username, Password }))
  expect((await signUp('ana@example.com')).name).toBe('no error')
  expect((await signUp('ANA@example.com')).name).toBe('UsernameExistsException')
  expect(await signUp('bo@example.com', 'short')).toEqual({
    name: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password not long enough',
  })
  expect((await signUp('bo@example.com', 'longbutlower1!')).message).toMatch(/Password must have uppercase characters/)
  expect((await signUp('bo')).name).toBe('InvalidParameterException')
  await cognito.updateUserPool({ UserPoolId, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } })
  expect(await signUp('bo@example.com')).toEqual({
    name: 'NotAuthorizedException',
    message: 'SignUp is not permitted for this user pool',
  })
})

test('a client with a secret wants its hash', async () => {
  const fresh = await freshAccount()
  const { ClientId, secret = '' } = await stepNine(fresh, { client: { GenerateSecret: true } })
  const Username = 'ana@example.com'
  const signUp = (SecretHash?: string) =>
    errorOf(fresh.cognito.signUp({ ClientId, Username, Password: PASSWORD, SecretHash }))
  const missing = await signUp()
  expect(missing.name).toBe('NotAuthorizedException')
  expect(missing.message).toContain('configured with secret but SECRET_HASH was not received')
  expect((await signUp('d3Jvbmc=')).name).toBe('NotAuthorizedException')
  const right = createHmac('sha256', secret)
    .update(Username + ClientId)
    .digest('base64')
  expect((await signUp(right)).name).toBe('no error')
})

test('confirming by code: a wrong one, an unknown user and a confirmed user each have their error', async () => {
  const fresh = await freshAccount()
  const { cognito, inbox } = fresh
  const { ClientId, UserPoolId } = await stepNine(fresh, {
    pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' } },
    client: { PreventUserExistenceErrors: 'LEGACY' },
  })
  const Username = 'ana@example.com'
  await cognito.signUp({ ClientId, Username, Password: PASSWORD })
  const confirm = (name: string, ConfirmationCode: string) =>
    errorOf(cognito.confirmSignUp({ ClientId, Username: name, ConfirmationCode }))
  expect((await confirm(Username, 'wrong')).name).toBe('CodeMismatchException')
  expect((await confirm('bo@example.com', '123456')).name).toBe('UserNotFoundException')
  const [first] = await inbox(Username)
  await cognito.resendConfirmationCode({ ClientId, Username })
  const [second] = await inbox(Username)
  expect(second?.code).not.toBe(first?.code)
  expect((await confirm(Username, second?.code ?? '')).name).toBe('no error')
  expect((await confirm(Username, second?.code ?? '')).message).toBe(
    'User cannot be confirmed. Current status is CONFIRMED',
  )
  expect((await errorOf(cognito.resendConfirmationCode({ ClientId, Username }))).name).toBe('InvalidParameterException')
  const user = await cognito.adminGetUser({ UserPoolId, Username })
  expect(attribute(user.UserAttributes, 'email_verified')).toBe('true')
})

test('a code can be guessed fifteen times, then no more', async () => {
  const fresh = await freshAccount()
  const { ClientId } = await stepNine(fresh)
  const Username = 'ana@example.com'
  await fresh.cognito.signUp({ ClientId, Username, Password: PASSWORD })
  const names: string[] = []
  for (let miss = 0; miss < 16; miss += 1)
    names.push((await errorOf(fresh.cognito.confirmSignUp({ ClientId, Username, ConfirmationCode: `no${miss}` }))).name)
  expect(new Set(names.slice(0, 15))).toEqual(new Set(['CodeMismatchException']))
  expect(names[15]).toBe('LimitExceededException')
  const [mail] = await fresh.inbox(Username)
  expect((await errorOf(fresh.cognito.confirmSignUp({ ClientId, Username, ConfirmationCode: mail?.code }))).name).toBe(
    'LimitExceededException',
  )
})

test('a user confirmed by hand keeps an unverified address', async () => {
  const fresh = await freshAccount()
  const { cognito } = fresh
  const { UserPoolId, ClientId } = await stepNine(fresh)
  const Username = 'ana@example.com'
  await cognito.signUp({ ClientId, Username, Password: PASSWORD })
  await cognito.adminConfirmSignUp({ UserPoolId, Username })
  const user = await cognito.adminGetUser({ UserPoolId, Username })
  expect(user.UserStatus).toBe('CONFIRMED')
  expect(attribute(user.UserAttributes, 'email_verified')).toBe('false')
})

test('a user made by an administrator must change the password, unless it is set for good', async () => {
  const fresh = await freshAccount()
  const { cognito, inbox } = fresh
  const { UserPoolId } = await stepNine(fresh)
  const Username = 'bo@example.com'
  const made = await cognito.adminCreateUser({
    UserPoolId,
    Username,
    UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
  })
  expect(made.User?.UserStatus).toBe('FORCE_CHANGE_PASSWORD')
  expect((await inbox(Username))[0]?.text).toMatch(/temporary password is \S+/)
  expect((await errorOf(cognito.adminConfirmSignUp({ UserPoolId, Username }))).name).toBe('NotAuthorizedException')
  await cognito.adminSetUserPassword({ UserPoolId, Username, Password: PASSWORD, Permanent: true })
  expect((await cognito.adminGetUser({ UserPoolId, Username })).UserStatus).toBe('CONFIRMED')
})

test('an administrator can disable, enable, reset, change and delete a user', async () => {
  const fresh = await freshAccount()
  const { cognito } = fresh
  const step = await stepNine(fresh)
  const { UserPoolId } = step
  const Username = await confirmedUser(fresh, step, 'ana@example.com')
  const now = () => cognito.adminGetUser({ UserPoolId, Username })
  await cognito.adminDisableUser({ UserPoolId, Username })
  expect((await now()).Enabled).toBe(false)
  await cognito.adminEnableUser({ UserPoolId, Username })
  expect((await now()).Enabled).toBe(true)
  await cognito.adminUpdateUserAttributes({
    UserPoolId,
    Username,
    UserAttributes: [{ Name: 'email', Value: 'ann@example.com' }],
  })
  expect(attribute((await now()).UserAttributes, 'email_verified')).toBe('false')
  await cognito.adminUpdateUserAttributes({
    UserPoolId,
    Username,
    UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
  })
  await cognito.adminResetUserPassword({ UserPoolId, Username })
  expect((await now()).UserStatus).toBe('RESET_REQUIRED')
  await cognito.adminDeleteUser({ UserPoolId, Username })
  expect(await errorOf(now())).toEqual({ name: 'UserNotFoundException', message: 'User does not exist.' })
})

test('users are found by filter, in pages, and only by what AWS can search', async () => {
  const fresh = await freshAccount()
  const { cognito } = fresh
  const { UserPoolId, ClientId } = await stepNine(fresh)
  for (const name of ['ana', 'anton', 'bo'])
    await cognito.signUp({ ClientId, Username: `${name}@example.com`, Password: PASSWORD })
  const find = async (Filter: string) => (await cognito.listUsers({ UserPoolId, Filter })).Users?.length
  expect(await find('email = "ana@example.com"')).toBe(1)
  expect(await find('email^="an"')).toBe(2)
  expect(await find('cognito:user_status = "unconfirmed"')).toBe(3)
  expect(await find('status = "Disabled"')).toBe(0)
  expect(await find(String.raw`email = "a\"b"`)).toBe(0)
  for (const Filter of ['email_verified = "true"', 'email = "a"b"', 'constructor = "x"'])
    expect((await errorOf(cognito.listUsers({ UserPoolId, Filter }))).name).toBe('InvalidParameterException')
  const first = await cognito.listUsers({ UserPoolId, Limit: 2 })
  expect(first.Users).toHaveLength(2)
  const second = await cognito.listUsers({ UserPoolId, Limit: 2, PaginationToken: first.PaginationToken })
  expect(second.Users).toHaveLength(1)
  expect(second.PaginationToken).toBeUndefined()
})
