import { has, holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'
import type { ContractContext } from '../context/context.ts'

/** An app with one confirmed user. */
async function withUser(context: ContractContext, change?: Parameters<ContractContext['app']>[0]) {
  const app = change === undefined ? await context.sharedApp() : await context.app(change)
  const email = context.email()
  return { ...app, email, sub: await context.user(app.poolId, email) }
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
    behaviour: 'The right password of somebody who is not confirmed is UserNotConfirmedException.',
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
    behaviour:
      'The password is looked at first: a wrong one of somebody who is not confirmed is NotAuthorizedException.',
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
    behaviour: 'Nobody is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    run: async (context) => {
      const { clientId } = await context.app({ client: { PreventUserExistenceErrors: 'LEGACY' } })
      await refused(context.signIn(clientId, context.email()), 'UserNotFoundException')
    },
  },
  {
    id: 'sign-in/nobody-hidden',
    behaviour: 'Nobody looks like a wrong password where the client hides users: the same error, the same text.',
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
    behaviour: 'SRP answers nobody with a salt that stays the same where the client hides users.',
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
    run: async ({ cognito, sharedApp, email, password }) => {
      const { poolId: UserPoolId, clientId: ClientId } = await sharedApp()
      const USERNAME = email()
      const temporary = { TemporaryPassword: 'Temporary-1!', MessageAction: 'SUPPRESS' as const }
      await cognito.adminCreateUser({ UserPoolId, Username: USERNAME, ...temporary })
      const AuthParameters = { USERNAME, PASSWORD: temporary.TemporaryPassword }
      const challenge = await cognito.initiateAuth({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })
      same('ChallengeName', challenge.ChallengeName, 'NEW_PASSWORD_REQUIRED')
      const { AuthenticationResult } = await cognito.respondToAuthChallenge({
        ClientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session: challenge.Session,
        ChallengeResponses: { USERNAME, NEW_PASSWORD: password },
      })
      need('an access token', AuthenticationResult?.AccessToken)
    },
  },
  {
    id: 'sign-in/forgotten',
    behaviour: 'A forgotten password is set anew with the mailed code; the old one no longer works.',
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
    id: 'sign-in/forgotten-by-nobody',
    behaviour: 'ForgotPassword for nobody is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app({ client: { PreventUserExistenceErrors: 'LEGACY' } })
      await refused(cognito.forgotPassword({ ClientId, Username: email() }), 'UserNotFoundException')
    },
  },
  {
    id: 'sign-in/forgotten-by-nobody-hidden',
    behaviour:
      'Where the client hides users, ForgotPassword for nobody tells of a delivery that never happens, or is InvalidParameterException.',
    source: 'DOC',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app({ client: { PreventUserExistenceErrors: 'ENABLED' } })
      const answer = await cognito.forgotPassword({ ClientId, Username: email() }).catch((error: unknown) => error)
      const name = answer instanceof Error ? answer.name : 'a delivery'
      holds('a delivery or InvalidParameterException', /^(a delivery|InvalidParameterException)$/.test(name), name)
    },
  },
])
