import { has, holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'
import type { World } from '../world/world.ts'

/** An app with one confirmed user. */
async function withUser(world: World, client: Parameters<World['app']>[0] = {}) {
  const app = await world.app(client)
  const email = world.email()
  return { ...app, email, sub: await world.user(app.poolId, email) }
}

const refresh = ({ cognito }: World, ClientId: string, REFRESH_TOKEN: string) =>
  cognito.initiateAuth({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } })

/** Begins an SRP sign-in; any number will do to see the first answer. */
const begin = ({ cognito }: World, ClientId: string, USERNAME: string) =>
  cognito.initiateAuth({ ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME, SRP_A: 'abcdef' } })

export default defineTopic('sign-in', 'Sign-in', [
  {
    id: 'sign-in/wrong-password',
    behaviour: 'A wrong password is NotAuthorizedException.',
    source: 'CAP',
    ref: 'row 30',
    run: async (world) => {
      const { clientId, email } = await withUser(world)
      await refused(world.signIn(clientId, email, 'Wrong-Horse-7'), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-in/unconfirmed',
    behaviour: 'The right password of somebody who is not confirmed is UserNotConfirmedException.',
    source: 'KNOW',
    ref: 'row 30',
    run: async (world) => {
      const { clientId } = await world.app()
      const email = world.email()
      await world.signUp(clientId, email)
      await refused(world.signIn(clientId, email), 'UserNotConfirmedException')
    },
  },
  {
    id: 'sign-in/unconfirmed-and-wrong',
    behaviour:
      'The password is looked at first: a wrong one of somebody who is not confirmed is NotAuthorizedException.',
    source: 'KNOW',
    ref: 'row 30',
    run: async (world) => {
      const { clientId } = await world.app()
      const email = world.email()
      await world.signUp(clientId, email)
      await refused(world.signIn(clientId, email, 'Wrong-Horse-7'), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-in/nobody',
    behaviour: 'Nobody is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    ref: 'row 30',
    run: async (world) => {
      const { clientId } = await world.app({ client: { PreventUserExistenceErrors: 'LEGACY' } })
      await refused(world.signIn(clientId, world.email()), 'UserNotFoundException')
    },
  },
  {
    id: 'sign-in/nobody-hidden',
    behaviour: 'Nobody looks like a wrong password where the client hides users: the same error, the same text.',
    source: 'DOC',
    ref: 'row 30',
    run: async (world) => {
      const { clientId, email } = await withUser(world, { client: { PreventUserExistenceErrors: 'ENABLED' } })
      const wrong = await refused(world.signIn(clientId, email, 'Wrong-Horse-7'), 'NotAuthorizedException')
      const nobody = await refused(world.signIn(clientId, world.email()), 'NotAuthorizedException')
      same('message', nobody.message, wrong.message)
    },
  },
  {
    id: 'sign-in/nobody-has-a-salt',
    behaviour: 'SRP answers nobody with a salt that stays the same where the client hides users.',
    source: 'DOC',
    ref: 'row 30',
    run: async (world) => {
      const { clientId } = await world.app({ client: { PreventUserExistenceErrors: 'ENABLED' } })
      const email = world.email()
      const salts = []
      for (let turn = 0; turn < 2; turn++) salts.push((await begin(world, clientId, email)).ChallengeParameters?.SALT)
      matches('SALT', salts[0], /^[0-9a-f]+$/i)
      same('the salt at the second try', salts[1], salts[0])
    },
  },
  {
    id: 'sign-in/srp',
    behaviour: 'The library amazon-cognito-identity-js signs in by SRP.',
    source: 'FIELD',
    ref: 'row 31',
    run: async (world) => {
      const { email, sub: _sub, ...app } = await withUser(world)
      same('outcome', (await world.srp(app, email, world.password)).is, 'signed in')
    },
  },
  {
    id: 'sign-in/srp-wrong-password',
    behaviour: 'SRP refuses a wrong password.',
    source: 'FIELD',
    ref: 'row 31',
    run: async (world) => {
      const { email, sub: _sub, ...app } = await withUser(world)
      same('outcome', await world.srp(app, email, 'Wrong-Horse-7'), { is: 'refused', error: 'NotAuthorizedException' })
    },
  },
  {
    id: 'sign-in/srp-challenge',
    behaviour: 'The SRP challenge holds salt, public number, secret block, and the sub to compute with.',
    source: 'FIELD',
    ref: 'row 31',
    run: async (world) => {
      const { clientId, email, sub } = await withUser(world)
      const { ChallengeName, ChallengeParameters } = await begin(world, clientId, email)
      same('ChallengeName', ChallengeName, 'PASSWORD_VERIFIER')
      for (const name of ['SALT', 'SRP_B', 'SECRET_BLOCK']) need(name, ChallengeParameters?.[name])
      same('USER_ID_FOR_SRP', ChallengeParameters?.USER_ID_FOR_SRP, sub)
    },
  },
  {
    id: 'sign-in/result',
    behaviour: 'A sign-in gives three tokens, Bearer, for 3600 seconds.',
    source: 'FIELD',
    ref: 'row 32',
    run: async (world) => {
      const { clientId: ClientId, email } = await withUser(world)
      const { AuthenticationResult: result } = await world.cognito.initiateAuth({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: email, PASSWORD: world.password },
      })
      has('AuthenticationResult', result, { ExpiresIn: 3600, TokenType: 'Bearer' })
      for (const token of [result?.AccessToken, result?.IdToken, result?.RefreshToken]) need('a token', token)
    },
  },
  {
    id: 'sign-in/refresh',
    behaviour: 'A refresh token gives new access and ID tokens, and no new refresh token.',
    source: 'DOC',
    ref: 'row 32',
    run: async (world) => {
      const { clientId, email } = await withUser(world)
      const tokens = await world.signIn(clientId, email)
      const { AuthenticationResult: again } = await refresh(world, clientId, tokens.refresh)
      need('an access token', again?.AccessToken)
      need('an ID token', again?.IdToken)
      same('RefreshToken', again?.RefreshToken, undefined)
    },
  },
  {
    id: 'sign-in/refresh-of-another-client',
    behaviour: 'A refresh token of another client is NotAuthorizedException.',
    source: 'DOC',
    ref: 'row 32',
    run: async (world) => {
      const { poolId, clientId, email } = await withUser(world)
      const tokens = await world.signIn(clientId, email)
      const other = await world.client(poolId)
      await refused(refresh(world, other.id, tokens.refresh), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-in/new-password',
    behaviour: 'A temporary password leads to NEW_PASSWORD_REQUIRED, and a new one to tokens.',
    source: 'MODEL',
    ref: 'row 27',
    run: async ({ cognito, app, email, password }) => {
      const { poolId: UserPoolId, clientId: ClientId } = await app()
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
    ref: 'row 26',
    needs: ['inbox'],
    run: async (world) => {
      const { clientId: ClientId, email: Username } = await withUser(world)
      await world.cognito.forgotPassword({ ClientId, Username })
      const ConfirmationCode = need('a code in the mail', (await world.mail(Username)).code)
      await world.cognito.confirmForgotPassword({ ClientId, Username, ConfirmationCode, Password: 'Another-Horse-8' })
      await refused(world.signIn(ClientId, Username), 'NotAuthorizedException')
      await world.signIn(ClientId, Username, 'Another-Horse-8')
    },
  },
  {
    id: 'sign-in/forgotten-by-nobody',
    behaviour: 'ForgotPassword for nobody is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    ref: 'row 26',
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
    ref: 'where AWS is not the same each time',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app({ client: { PreventUserExistenceErrors: 'ENABLED' } })
      const answer = await cognito.forgotPassword({ ClientId, Username: email() }).catch((error: unknown) => error)
      const name = answer instanceof Error ? answer.name : 'a delivery'
      holds('a delivery or InvalidParameterException', /^(a delivery|InvalidParameterException)$/.test(name), name)
    },
  },
])
