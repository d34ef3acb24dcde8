import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { confirmedUser, errorOf, freshAccount, PASSWORD, stepNine, type Fresh } from './account.ts'

async function signedIn(change: Parameters<typeof stepNine>[1] = {}) {
  const fresh = await freshAccount()
  const step = await stepNine(fresh, change)
  const email = 'ana@example.com'
  const sub = await confirmedUser(fresh, step, email)
  const { AuthenticationResult: tokens } = await signIn(fresh, step.ClientId, email, PASSWORD)
  return { fresh, step, email, sub, tokens: tokens ?? {} }
}

function signIn({ cognito }: Pick<Fresh, 'cognito'>, ClientId: string, USERNAME: string, PASSWORD_: string) {
  return cognito.initiateAuth({
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: PASSWORD_ },
  })
}

test('tokens have the claims of Cognito and verify against the published keys', async () => {
  const { fresh, step, sub, email, tokens } = await signedIn()
  expect(tokens).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer' })
  const issuer = `${fresh.endpoint}/${step.UserPoolId}`
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`))
  const id = await jwtVerify(tokens.IdToken ?? '', keys, { issuer, audience: step.ClientId })
  expect(id.payload).toMatchObject({ sub, email, email_verified: true, token_use: 'id', 'cognito:username': sub })
  const access = await jwtVerify(tokens.AccessToken ?? '', keys, { issuer })
  expect(access.payload).toMatchObject({
    sub,
    username: sub,
    client_id: step.ClientId,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
  })
  expect(access.payload.aud).toBeUndefined()
  expect(access.protectedHeader.kid).not.toBe(id.protectedHeader.kid)
  const published = await (await fetch(`${issuer}/.well-known/jwks.json`)).text()
  expect(published).not.toMatch(/"(?:d|p|q|dp|dq|qi)":/)
})

test('a wrong password, an unknown user and an unconfirmed user are refused as AWS refuses them', async () => {
  const { fresh, step, email } = await signedIn()
  const wrong = await errorOf(signIn(fresh, step.ClientId, email, 'wrong'))
  expect(wrong).toEqual({ name: 'NotAuthorizedException', message: 'Incorrect username or password.' })
  expect(await errorOf(signIn(fresh, step.ClientId, 'nobody@example.com', 'wrong'))).toEqual(wrong)
  await fresh.cognito.signUp({ ClientId: step.ClientId, Username: 'bo@example.com', Password: PASSWORD })
  expect((await errorOf(signIn(fresh, step.ClientId, 'bo@example.com', PASSWORD))).name).toBe(
    'UserNotConfirmedException',
  )
  expect((await errorOf(signIn(fresh, step.ClientId, 'bo@example.com', 'wrong'))).name).toBe('NotAuthorizedException')
  await fresh.cognito.adminDisableUser({ UserPoolId: step.UserPoolId, Username: email })
  expect((await errorOf(signIn(fresh, step.ClientId, email, PASSWORD))).name).toBe('NotAuthorizedException')
})

test('a flow that the client does not allow is refused', async () => {
  const fresh = await freshAccount()
  const { ClientId } = await stepNine(fresh, {
    client: { ExplicitAuthFlows: undefined, PreventUserExistenceErrors: 'LEGACY' },
  })
  expect(await errorOf(signIn(fresh, ClientId, 'x@example.com', 'x'))).toEqual({
    name: 'InvalidParameterException',
    message: 'USER_PASSWORD_AUTH flow not enabled for this client',
  })
  const srp = fresh.cognito.initiateAuth({
    ClientId,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: { USERNAME: 'x@example.com', SRP_A: 'abc' },
  })
  expect((await errorOf(srp)).name).toBe('UserNotFoundException')
})

test('an SRP exchange with a public number of zero, and the answer of another exchange, are refused', async () => {
  const { fresh, step, email } = await signedIn()
  const begin = (SRP_A: string) =>
    fresh.cognito.initiateAuth({
      ClientId: step.ClientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME: email, SRP_A },
    })
  for (const zero of ['0', '00', '', 'not hex'])
    expect((await errorOf(begin(zero))).name).toBe('InvalidParameterException')
  const { ChallengeParameters } = await begin('abcdef')
  const answer = (block: string) =>
    errorOf(
      fresh.cognito.respondToAuthChallenge({
        ClientId: step.ClientId,
        ChallengeName: 'PASSWORD_VERIFIER',
        ChallengeResponses: {
          USERNAME: email,
          PASSWORD_CLAIM_SECRET_BLOCK: block,
          PASSWORD_CLAIM_SIGNATURE: 'AAAA',
          TIMESTAMP: 'Mon Jan 1 00:00:00 UTC 2026',
        },
      }),
    )
  expect((await answer(ChallengeParameters?.SECRET_BLOCK ?? '')).message).toBe('Incorrect username or password.')
  expect((await answer(ChallengeParameters?.SECRET_BLOCK ?? '')).message).toBe('Invalid session for the user.')
})

test('a user who does not exist has a salt that stays the same', async () => {
  const { fresh, step } = await signedIn()
  const salt = async () => {
    const answer = await fresh.cognito.initiateAuth({
      ClientId: step.ClientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME: 'nobody@example.com', SRP_A: 'abcdef' },
    })
    return answer.ChallengeParameters?.SALT
  }
  expect(await salt()).toBe(await salt())
})

test('a refresh token gives new tokens but no new refresh token, and only to its own client', async () => {
  const { fresh, step, tokens } = await signedIn()
  const refresh = (ClientId: string) =>
    fresh.cognito.initiateAuth({
      ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken ?? '' },
    })
  const again = await refresh(step.ClientId)
  expect(again.AuthenticationResult?.RefreshToken).toBeUndefined()
  expect(decodeJwt(again.AuthenticationResult?.AccessToken ?? '').origin_jti).toBe(
    decodeJwt(tokens.AccessToken ?? '').origin_jti,
  )
  const other = await fresh.cognito.createUserPoolClient({ UserPoolId: step.UserPoolId, ClientName: 'other' })
  expect((await errorOf(refresh(other.UserPoolClient?.ClientId ?? ''))).name).toBe('NotAuthorizedException')
  await fresh.cognito.revokeToken({ ClientId: step.ClientId, Token: tokens.RefreshToken })
  await fresh.cognito.revokeToken({ ClientId: step.ClientId, Token: tokens.RefreshToken })
  expect((await errorOf(refresh(step.ClientId))).message).toBe('Refresh Token has been revoked')
  expect((await errorOf(fresh.cognito.getUser({ AccessToken: tokens.AccessToken }))).name).toBe(
    'NotAuthorizedException',
  )
})

test('a forged token lets nobody in: another key, no algorithm, a shared-secret algorithm, an ID token, a changed claim', async () => {
  const { fresh, sub, tokens } = await signedIn()
  const getUser = (AccessToken: string) => errorOf(fresh.cognito.getUser({ AccessToken }))
  expect((await fresh.cognito.getUser({ AccessToken: tokens.AccessToken })).Username).toBe(sub)
  const [header = '', payload = '', signature = ''] = (tokens.AccessToken ?? '').split('.')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const claims = decodeJwt(tokens.AccessToken ?? '')
  const jwks = (await (await fetch(`${claims.iss}/.well-known/jwks.json`)).json()) as {
    keys: { kid: string; n: string }[]
  }
  const modulus = Buffer.from(jwks.keys.find((key) => key.kid === kid)?.n ?? '', 'base64url')
  const hs256 = `${part({ alg: 'HS256', kid })}.${payload}`
  const forged = [
    `${header}.${payload}.${sign('RSA-SHA256', Buffer.from(`${header}.${payload}`), privateKey).toString('base64url')}`,
    `${part({ alg: 'none', kid })}.${payload}.`,
    `${part({ alg: 'none' })}.${payload}.${signature}`,
    `${hs256}.${createHmac('sha256', modulus).update(hs256).digest('base64url')}`,
    `${header}.${part({ ...claims, exp: 99_999_999_999 })}.${signature}`,
    tokens.IdToken ?? '',
    `${header}.${payload}`,
    'rubbish',
  ]
  for (const token of forged) expect((await getUser(token)).name).toBe('NotAuthorizedException')
})

test('signing out everywhere ends access and refresh tokens for Cognito', async () => {
  const { fresh, step, tokens } = await signedIn()
  await fresh.cognito.globalSignOut({ AccessToken: tokens.AccessToken })
  expect((await errorOf(fresh.cognito.getUser({ AccessToken: tokens.AccessToken }))).message).toBe(
    'Access Token has been revoked',
  )
  const refresh = fresh.cognito.initiateAuth({
    ClientId: step.ClientId,
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken ?? '' },
  })
  expect((await errorOf(refresh)).name).toBe('NotAuthorizedException')
})

test('a temporary password leads to a password of one’s own, once', async () => {
  const fresh = await freshAccount()
  const { UserPoolId, ClientId } = await stepNine(fresh)
  const Username = 'bo@example.com'
  await fresh.cognito.adminCreateUser({
    UserPoolId,
    Username,
    TemporaryPassword: 'Temporary-1',
    MessageAction: 'SUPPRESS',
  })
  const challenge = await signIn(fresh, ClientId, Username, 'Temporary-1')
  expect(challenge.ChallengeName).toBe('NEW_PASSWORD_REQUIRED')
  const answer = (NEW_PASSWORD: string) =>
    fresh.cognito.respondToAuthChallenge({
      ClientId,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: challenge.Session,
      ChallengeResponses: { USERNAME: Username, NEW_PASSWORD },
    })
  expect((await errorOf(answer('weak'))).name).toBe('InvalidPasswordException')
  expect((await answer(PASSWORD)).AuthenticationResult?.AccessToken).toBeDefined()
  expect((await errorOf(answer(PASSWORD))).name).toBe('NotAuthorizedException')
  expect((await signIn(fresh, ClientId, Username, PASSWORD)).AuthenticationResult).toBeDefined()
  expect((await errorOf(signIn(fresh, ClientId, Username, 'Temporary-1'))).name).toBe('NotAuthorizedException')
})

test('a forgotten password is set anew with the mailed code', async () => {
  const { fresh, step, email } = await signedIn()
  await fresh.cognito.signUp({ ClientId: step.ClientId, Username: 'new@example.com', Password: PASSWORD })
  const tooEarly = fresh.cognito.forgotPassword({ ClientId: step.ClientId, Username: 'new@example.com' })
  expect((await errorOf(tooEarly)).name).toBe('InvalidParameterException')
  await fresh.cognito.forgotPassword({ ClientId: step.ClientId, Username: email })
  const [mail] = await fresh.inbox(email)
  const set = (ConfirmationCode: string) =>
    errorOf(
      fresh.cognito.confirmForgotPassword({
        ClientId: step.ClientId,
        Username: email,
        ConfirmationCode,
        Password: 'Another-Horse-8',
      }),
    )
  expect((await set('wrong')).name).toBe('CodeMismatchException')
  expect((await set(mail?.code ?? '')).name).toBe('no error')
  expect((await set(mail?.code ?? '')).name).toBe('ExpiredCodeException')
  expect((await errorOf(signIn(fresh, step.ClientId, email, PASSWORD))).name).toBe('NotAuthorizedException')
  expect((await signIn(fresh, step.ClientId, email, 'Another-Horse-8')).AuthenticationResult).toBeDefined()
})
