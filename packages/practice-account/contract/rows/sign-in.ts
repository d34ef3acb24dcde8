import type { ContractContext } from '../context/context.ts'
import { has, holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

/** An app with one confirmed user. */
async function withUser(context: ContractContext, change?: Parameters<ContractContext['app']>[0]) {
  const app = change === undefined ? await context.sharedApp() : await context.app(change)
  const email = context.email()
  return { ...app, email, sub: await context.user(app.poolId, email) }
}

/** A user with a temporary password, who has been asked for a new one. */
async function withTemporaryPassword(context: ContractContext) {
  const { cognito } = context
  const { poolId: UserPoolId, clientId: ClientId } = await context.sharedApp()
  const USERNAME = context.email()
  const temporary = 'Temporary-1!'
  const made = { TemporaryPassword: temporary, MessageAction: 'SUPPRESS' as const }
  await cognito.adminCreateUser({ UserPoolId, Username: USERNAME, ...made })
  const AuthParameters = { USERNAME, PASSWORD: temporary }
  const challenge = await cognito.initiateAuth({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })
  same('ChallengeName', challenge.ChallengeName, 'NEW_PASSWORD_REQUIRED')
  const answer = (NEW_PASSWORD: string) =>
    cognito.respondToAuthChallenge({
      ClientId,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: challenge.Session,
      ChallengeResponses: { USERNAME, NEW_PASSWORD },
    })
  return { clientId: ClientId, email: USERNAME, temporary, answer }
}

const refresh = ({ cognito }: ContractContext, ClientId: string, REFRESH_TOKEN: string) =>
  cognito.initiateAuth({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } })

/** Begins an SRP sign-in; any number will do to see the first answer. */
const begin = ({ cognito }: ContractContext, ClientId: string, USERNAME: string) =>
  cognito.initiateAuth({ ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME, SRP_A: 'abcdef' } })

export default defineTopic('sign-in', 'Sign-in', [
  {
    id: 'sign-in/wrong-password',
    behaviour: 'A wrong password is NotAuthorizedException.',
    source: 'CAP',
    run: async (context) => {
      const { clientId, email } = await withUser(context)
      await refused(context.signIn(clientId, email, 'Wrong-Horse-7'), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-in/unconfirmed',
    behaviour: 'The right password of an unconfirmed user is UserNotConfirmedException.',
    source: 'KNOW',
    run: async (context) => {
      const { clientId } = await context.sharedApp()
      const email = context.email()
      await context.signUp(clientId, email)
      await refused(context.signIn(clientId, email), 'UserNotConfirmedException')
    },
  },
  {
    id: 'sign-in/unconfirmed-and-wrong',
    behaviour: 'The password is looked at first: a wrong one of an unconfirmed user is NotAuthorizedException.',
    source: 'KNOW',
    run: async (context) => {
      const { clientId } = await context.sharedApp()
      const email = context.email()
      await context.signUp(clientId, email)
      await refused(context.signIn(clientId, email, 'Wrong-Horse-7'), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-in/nobody',
    behaviour: 'An unknown user is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    run: async (context) => {
      const { clientId } = await context.app({ client: { PreventUserExistenceErrors: 'LEGACY' } })
      await refused(context.signIn(clientId, context.email()), 'UserNotFoundException')
    },
  },
  {
    id: 'sign-in/nobody-hidden',
    behaviour:
      'An unknown user looks like a wrong password where the client hides users: the same error, the same text.',
    source: 'DOC',
    run: async (context) => {
      const { clientId, email } = await withUser(context, { client: { PreventUserExistenceErrors: 'ENABLED' } })
      const wrong = await refused(context.signIn(clientId, email, 'Wrong-Horse-7'), 'NotAuthorizedException')
      const nobody = await refused(context.signIn(clientId, context.email()), 'NotAuthorizedException')
      same('message', nobody.message, wrong.message)
    },
  },
  {
    id: 'sign-in/nobody-has-a-salt',
    behaviour: 'SRP answers an unknown user with a salt that stays the same where the client hides users.',
    source: 'DOC',
    run: async (context) => {
      const { clientId } = await context.app({ client: { PreventUserExistenceErrors: 'ENABLED' } })
      const email = context.email()
      const salts = []
      for (let turn = 0; turn < 2; turn++) salts.push((await begin(context, clientId, email)).ChallengeParameters?.SALT)
      matches('SALT', salts[0], /^[0-9a-f]+$/i)
      same('the salt at the second try', salts[1], salts[0])
    },
  },
  {
    id: 'sign-in/srp',
    behaviour: 'The library amazon-cognito-identity-js signs in by SRP.',
    source: 'FIELD',
    run: async (context) => {
      const { email, sub: _sub, ...app } = await withUser(context)
      same('outcome', (await context.srp(app, email, context.password)).is, 'signed in')
    },
  },
  {
    id: 'sign-in/srp-wrong-password',
    behaviour: 'SRP refuses a wrong password.',
    source: 'FIELD',
    run: async (context) => {
      const { email, sub: _sub, ...app } = await withUser(context)
      same('outcome', await context.srp(app, email, 'Wrong-Horse-7'), {
        is: 'refused',
        error: 'NotAuthorizedException',
      })
    },
  },
  {
    id: 'sign-in/srp-challenge',
    behaviour: 'The SRP challenge holds salt, public number, secret block, and the sub to compute with.',
    source: 'FIELD',
    run: async (context) => {
      const { clientId, email, sub } = await withUser(context)
      const { ChallengeName, ChallengeParameters } = await begin(context, clientId, email)
      same('ChallengeName', ChallengeName, 'PASSWORD_VERIFIER')
      for (const name of ['SALT', 'SRP_B', 'SECRET_BLOCK']) need(name, ChallengeParameters?.[name])
      same('USER_ID_FOR_SRP', ChallengeParameters?.USER_ID_FOR_SRP, sub)
    },
  },
  {
    id: 'sign-in/srp-nobody',
    behaviour: 'SRP for an unknown user is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    run: async (context) => {
      const { clientId } = await context.app({ client: { PreventUserExistenceErrors: 'LEGACY' } })
      await refused(begin(context, clientId, context.email()), 'UserNotFoundException')
    },
  },
  {
    id: 'sign-in/srp-zero',
    behaviour: 'A public number of zero, or one that is no number, is InvalidParameterException.',
    source: 'KNOW',
    run: async (context) => {
      const { clientId: ClientId, email: USERNAME } = await withUser(context)
      for (const SRP_A of ['0', '00', '', 'not hex']) {
        const AuthParameters = { USERNAME, SRP_A }
        const call = context.cognito.initiateAuth({ ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters })
        await refused(call, 'InvalidParameterException')
      }
    },
  },
  {
    id: 'sign-in/srp-answer-once',
    behaviour: 'An SRP challenge can be answered once; a wrong answer is NotAuthorizedException.',
    source: 'KNOW',
    run: async (context) => {
      const { clientId: ClientId, email: USERNAME } = await withUser(context)
      const { ChallengeParameters } = await begin(context, ClientId, USERNAME)
      const ChallengeResponses = {
        USERNAME,
        PASSWORD_CLAIM_SECRET_BLOCK: need('SECRET_BLOCK', ChallengeParameters?.SECRET_BLOCK),
        PASSWORD_CLAIM_SIGNATURE: 'AAAA',
        TIMESTAMP: 'Mon Jan 1 00:00:00 UTC 2026',
      }
      const answer = { ClientId, ChallengeName: 'PASSWORD_VERIFIER' as const, ChallengeResponses }
      for (let turn = 0; turn < 2; turn++)
        await refused(context.cognito.respondToAuthChallenge(answer), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-in/result',
    behaviour: 'A sign-in gives three tokens, Bearer, for 3600 seconds.',
    source: 'FIELD',
    run: async (context) => {
      const { clientId: ClientId, email } = await withUser(context)
      const { AuthenticationResult: result } = await context.cognito.initiateAuth({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: email, PASSWORD: context.password },
      })
      has('AuthenticationResult', result, { ExpiresIn: 3600, TokenType: 'Bearer' })
      for (const token of [result?.AccessToken, result?.IdToken, result?.RefreshToken]) need('a token', token)
    },
  },
  {
    id: 'sign-in/refresh',
    behaviour: 'A refresh token gives new access and ID tokens, and no new refresh token.',
    source: 'DOC',
    run: async (context) => {
      const { clientId, email } = await withUser(context)
      const tokens = await context.signIn(clientId, email)
      const { AuthenticationResult: again } = await refresh(context, clientId, tokens.refresh)
      need('an access token', again?.AccessToken)
      need('an ID token', again?.IdToken)
      same('RefreshToken', again?.RefreshToken, undefined)
    },
  },
  {
    id: 'sign-in/refresh-keeps-the-origin',
    behaviour: 'Tokens that come from a refresh name the same sign-in (origin_jti) as the first ones.',
    source: 'DOC',
    run: async (context) => {
      const { clientId, email } = await withUser(context)
      const tokens = await context.signIn(clientId, email)
      const { AuthenticationResult: again } = await refresh(context, clientId, tokens.refresh)
      const originOf = (token: string) => {
        const claims = need('claims', token.split('.')[1]).replaceAll('-', '+').replaceAll('_', '/')
        return (JSON.parse(atob(claims)) as { origin_jti?: string }).origin_jti
      }
      const origin = need('origin_jti', originOf(tokens.access))
      same('origin_jti', originOf(need('an access token', again?.AccessToken)), origin)
    },
  },
  {
    id: 'sign-in/refresh-of-another-client',
    behaviour: 'A refresh token of another client is NotAuthorizedException.',
    source: 'DOC',
    run: async (context) => {
      const { poolId, clientId, email } = await withUser(context)
      const tokens = await context.signIn(clientId, email)
      const other = await context.client(poolId)
      await refused(refresh(context, other.id, tokens.refresh), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-in/new-password',
    behaviour: 'A temporary password leads to NEW_PASSWORD_REQUIRED, and a new one to tokens.',
    source: 'MODEL',
    run: async (context) => {
      const { answer } = await withTemporaryPassword(context)
      need('an access token', (await answer(context.password)).AuthenticationResult?.AccessToken)
    },
  },
  {
    id: 'sign-in/new-password-policy',
    behaviour: 'A weak new password is InvalidPasswordException, and the challenge can be answered again.',
    source: 'MODEL',
    run: async (context) => {
      const { answer } = await withTemporaryPassword(context)
      await refused(answer('weak'), 'InvalidPasswordException')
      need('an access token', (await answer(context.password)).AuthenticationResult?.AccessToken)
    },
  },
  {
    id: 'sign-in/new-password-once',
    behaviour: 'The challenge is answered once: then neither it nor the temporary password works again.',
    source: 'KNOW',
    run: async (context) => {
      const { answer, clientId, email, temporary } = await withTemporaryPassword(context)
      await answer(context.password)
      await refused(answer(context.password), 'NotAuthorizedException')
      await refused(context.signIn(clientId, email, temporary), 'NotAuthorizedException')
      await context.signIn(clientId, email)
    },
  },
  {
    id: 'sign-in/forgotten',
    behaviour: 'A forgotten password is replaced with the mailed code; the old one no longer works.',
    source: 'DOC',
    needs: ['inbox'],
    run: async (context) => {
      const { clientId: ClientId, email: Username } = await withUser(context)
      await context.cognito.forgotPassword({ ClientId, Username })
      const ConfirmationCode = need('a code in the mail', (await context.mail(Username)).code)
      await context.cognito.confirmForgotPassword({ ClientId, Username, ConfirmationCode, Password: 'Another-Horse-8' })
      await refused(context.signIn(ClientId, Username), 'NotAuthorizedException')
      await context.signIn(ClientId, Username, 'Another-Horse-8')
    },
  },
  {
    id: 'sign-in/forgotten-code',
    behaviour: 'A wrong code is CodeMismatchException; the right one works once.',
    source: 'CAP',
    needs: ['inbox'],
    run: async (context) => {
      const { clientId: ClientId, email: Username } = await withUser(context)
      await context.cognito.forgotPassword({ ClientId, Username })
      const code = need('a code in the mail', (await context.mail(Username)).code)
      const set = (ConfirmationCode: string) =>
        context.cognito.confirmForgotPassword({ ClientId, Username, ConfirmationCode, Password: 'Another-Horse-8' })
      await refused(set('wrong'), 'CodeMismatchException')
      await set(code)
      await refused(set(code), 'ExpiredCodeException')
    },
  },
  {
    id: 'sign-in/forgotten-unverified',
    behaviour: 'ForgotPassword for an address that is not verified is InvalidParameterException.',
    source: 'FIELD',
    run: async (context) => {
      const { clientId: ClientId } = await context.sharedApp()
      const Username = context.email()
      await context.signUp(ClientId, Username)
      await refused(context.cognito.forgotPassword({ ClientId, Username }), 'InvalidParameterException')
    },
  },
  {
    id: 'sign-in/forgotten-by-nobody',
    behaviour:
      'ForgotPassword for an unknown user is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app({ client: { PreventUserExistenceErrors: 'LEGACY' } })
      await refused(cognito.forgotPassword({ ClientId, Username: email() }), 'UserNotFoundException')
    },
  },
  {
    id: 'sign-in/forgotten-by-nobody-hidden',
    behaviour:
      'Where the client hides users, ForgotPassword for an unknown user tells of a delivery that never happens, or is InvalidParameterException.',
    source: 'DOC',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app({ client: { PreventUserExistenceErrors: 'ENABLED' } })
      const answer = await cognito.forgotPassword({ ClientId, Username: email() }).catch((error: unknown) => error)
      const name = answer instanceof Error ? answer.name : 'a delivery'
      holds('a delivery or InvalidParameterException', /^(a delivery|InvalidParameterException)$/.test(name), name)
    },
  },
])
