import type { ContractContext } from '../context/context.ts'
import { has, holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const weak = (name: string, behaviour: string, password: string): Row => ({
  id: `sign-up/${name}`,
  behaviour,
  source: 'FIELD',
  run: async ({ cognito, app, email }) => {
    const { clientId: ClientId } = await app()
    const call = cognito.signUp({ ClientId, Username: email(), Password: password })
    await refused(call, 'InvalidPasswordException')
  },
})

/** The value of an attribute according to AdminGetUser. */
async function attribute({ cognito }: ContractContext, UserPoolId: string, Username: string, name: string) {
  const { UserAttributes } = await cognito.adminGetUser({ UserPoolId, Username })
  return UserAttributes?.find(({ Name }) => Name === name)?.Value
}

export default defineTopic('sign-up', 'Sign-up', [
  {
    id: 'sign-up/user-name-is-the-sub',
    behaviour:
      'Where people sign in by e-mail the user name is the sub, a UUID: in SignUp, AdminGetUser and ListUsers.',
    source: 'DOC',
    run: async ({ cognito, app, email, signUp }) => {
      const { poolId: UserPoolId, clientId } = await app()
      const address = email()
      const sub = await signUp(clientId, address)
      matches('UserSub', sub, UUID)
      const user = await cognito.adminGetUser({ UserPoolId, Username: address })
      same('Username of AdminGetUser', user.Username, sub)
      same('the attribute sub', user.UserAttributes?.find(({ Name }) => Name === 'sub')?.Value, sub)
    },
  },
  {
    id: 'sign-up/found-by-any-name',
    behaviour: 'A user is found by the e-mail address, by the address in other case and by the sub.',
    source: 'DOC',
    run: async ({ cognito, app, email, signUp }) => {
      const { poolId: UserPoolId, clientId } = await app()
      const address = email()
      const sub = await signUp(clientId, address)
      for (const Username of [address, address.toUpperCase(), sub])
        same(Username, (await cognito.adminGetUser({ UserPoolId, Username })).Username, sub)
    },
  },
  {
    id: 'sign-up/address-as-written',
    behaviour: 'The address stays as it was written, also where its case does not count.',
    source: 'KNOW',
    run: async (context) => {
      const { poolId: UserPoolId, clientId } = await context.sharedApp()
      const address = context.email().replace('success', 'Success')
      await context.signUp(clientId, address)
      same('email', await attribute(context, UserPoolId, address, 'email'), address)
    },
  },
  {
    id: 'sign-up/no-address',
    behaviour: 'Where people sign in by e-mail, a name that is no address is InvalidParameterException.',
    source: 'FIELD',
    run: async ({ cognito, sharedApp, password }) => {
      const { clientId: ClientId } = await sharedApp()
      await refused(cognito.signUp({ ClientId, Username: 'ana', Password: password }), 'InvalidParameterException')
    },
  },
  {
    id: 'sign-up/delivery',
    behaviour: 'SignUp tells where the mail went, masked: the first letters only.',
    source: 'CAP',
    run: async ({ cognito, app, email, password }) => {
      const { clientId: ClientId } = await app()
      const made = await cognito.signUp({ ClientId, Username: email(), Password: password })
      has('CodeDeliveryDetails', made.CodeDeliveryDetails, { DeliveryMedium: 'EMAIL', AttributeName: 'email' })
      matches('Destination', made.CodeDeliveryDetails?.Destination, /^s\*+@s\*+/)
      same('UserConfirmed', made.UserConfirmed, false)
    },
  },
  {
    id: 'sign-up/unconfirmed',
    behaviour: 'A user who signed up is UNCONFIRMED and enabled, and email_verified is the text "false".',
    source: 'KNOW',
    run: async (context) => {
      const { poolId: UserPoolId, clientId } = await context.sharedApp()
      const address = context.email()
      await context.signUp(clientId, address)
      const user = await context.cognito.adminGetUser({ UserPoolId, Username: address })
      has('the user', user, { UserStatus: 'UNCONFIRMED', Enabled: true })
      same('email_verified', await attribute(context, UserPoolId, address, 'email_verified'), 'false')
    },
  },
  {
    id: 'sign-up/code-verifies',
    behaviour: 'ConfirmSignUp with the mailed code confirms the user and makes email_verified "true".',
    source: 'KNOW',
    needs: ['inbox'],
    run: async (context) => {
      const { poolId: UserPoolId, clientId: ClientId } = await context.sharedApp()
      const address = context.email()
      await context.signUp(ClientId, address)
      const ConfirmationCode = need('a code in the mail', (await context.mail(address)).code)
      await context.cognito.confirmSignUp({ ClientId, Username: address, ConfirmationCode })
      same('email_verified', await attribute(context, UserPoolId, address, 'email_verified'), 'true')
      has('the user', await context.cognito.adminGetUser({ UserPoolId, Username: address }), {
        UserStatus: 'CONFIRMED',
      })
    },
  },
  {
    id: 'sign-up/by-hand-does-not-verify',
    behaviour: 'AdminConfirmSignUp confirms the user and leaves email_verified "false".',
    source: 'KNOW',
    run: async (context) => {
      const { poolId: UserPoolId, clientId } = await context.sharedApp()
      const address = context.email()
      await context.signUp(clientId, address)
      await context.cognito.adminConfirmSignUp({ UserPoolId, Username: address })
      has('the user', await context.cognito.adminGetUser({ UserPoolId, Username: address }), {
        UserStatus: 'CONFIRMED',
      })
      same('email_verified', await attribute(context, UserPoolId, address, 'email_verified'), 'false')
    },
  },
  {
    id: 'sign-up/taken',
    behaviour: 'A taken address is UsernameExistsException.',
    source: 'CAP',
    run: async ({ app, email, signUp }) => {
      const { clientId } = await app()
      const address = email()
      await signUp(clientId, address)
      await refused(signUp(clientId, address), 'UsernameExistsException')
    },
  },
  {
    id: 'sign-up/taken-in-other-case',
    behaviour: 'Where case is ignored, a taken address in other case is UsernameExistsException too.',
    source: 'MODEL',
    run: async ({ app, email, signUp }) => {
      const { clientId } = await app()
      const address = email()
      await signUp(clientId, address)
      await refused(signUp(clientId, address.toUpperCase()), 'UsernameExistsException')
    },
  },
  weak('password-too-short', 'A password that is too short is InvalidPasswordException.', 'Aa1!aa'),
  weak('password-no-upper', 'A password without an upper-case letter is InvalidPasswordException.', 'correct-horse-7'),
  weak('password-no-lower', 'A password without a lower-case letter is InvalidPasswordException.', 'CORRECT-HORSE-7'),
  weak('password-no-number', 'A password without a number is InvalidPasswordException.', 'Correct-Horse'),
  weak('password-no-symbol', 'A password without a symbol is InvalidPasswordException.', 'CorrectHorse7'),
  {
    id: 'sign-up/required-attribute',
    behaviour: 'A required attribute that is missing is InvalidParameterException.',
    source: 'FIELD',
    run: async ({ app, email, signUp }) => {
      const { clientId } = await app({ pool: { Schema: [{ Name: 'name', Required: true }] } })
      const { message } = await refused(signUp(clientId, email()), 'InvalidParameterException')
      holds('name in the message', message.includes('name'), message)
    },
  },
  {
    id: 'sign-up/admin-only',
    behaviour: 'Where only administrators make users, SignUp is NotAuthorizedException.',
    source: 'FIELD',
    run: async ({ app, email, signUp }) => {
      const { clientId } = await app({ pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } })
      await refused(signUp(clientId, email()), 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-up/wrong-code',
    behaviour: 'A wrong code is CodeMismatchException.',
    source: 'CAP',
    run: async ({ cognito, app, email, signUp }) => {
      const { clientId: ClientId } = await app()
      const address = email()
      await signUp(ClientId, address)
      const call = cognito.confirmSignUp({ ClientId, Username: address, ConfirmationCode: 'wrong' })
      await refused(call, 'CodeMismatchException')
    },
  },
  {
    id: 'sign-up/confirmed-before',
    behaviour: 'ConfirmSignUp for a confirmed user is NotAuthorizedException.',
    source: 'FIELD',
    run: async ({ cognito, app, email, user }) => {
      const { poolId, clientId: ClientId } = await app()
      const address = email()
      await user(poolId, address)
      const call = cognito.confirmSignUp({ ClientId, Username: address, ConfirmationCode: '123456' })
      await refused(call, 'NotAuthorizedException')
    },
  },
  {
    id: 'sign-up/confirm-nobody',
    behaviour: 'ConfirmSignUp for an unknown user is UserNotFoundException where the client tells whether users exist.',
    source: 'CAP',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app({ client: { PreventUserExistenceErrors: 'LEGACY' } })
      const call = cognito.confirmSignUp({ ClientId, Username: email(), ConfirmationCode: '123456' })
      await refused(call, 'UserNotFoundException')
    },
  },
  {
    id: 'sign-up/confirm-nobody-hidden',
    behaviour: 'ConfirmSignUp for an unknown user looks like a wrong or an old code where the client hides users.',
    source: 'FIELD',
    run: async ({ cognito, app, email }) => {
      const { clientId: ClientId } = await app({ client: { PreventUserExistenceErrors: 'ENABLED' } })
      const call = cognito.confirmSignUp({ ClientId, Username: email(), ConfirmationCode: '123456' })
      await refused(call, 'CodeMismatchException', 'ExpiredCodeException')
    },
  },
  {
    id: 'sign-up/resend-to-confirmed',
    behaviour: 'ResendConfirmationCode for a confirmed user is InvalidParameterException.',
    source: 'FIELD',
    run: async ({ cognito, app, email, user }) => {
      const { poolId, clientId: ClientId } = await app()
      const address = email()
      await user(poolId, address)
      await refused(cognito.resendConfirmationCode({ ClientId, Username: address }), 'InvalidParameterException')
    },
  },
  {
    id: 'sign-up/resend-replaces',
    behaviour: 'A code that is sent again works; the one before does not.',
    source: 'FIELD',
    needs: ['inbox'],
    run: async ({ cognito, app, email, signUp, mail }) => {
      const { clientId: ClientId } = await app()
      const Username = email()
      await signUp(ClientId, Username)
      const first = need('a code in the mail', (await mail(Username)).code)
      await cognito.resendConfirmationCode({ ClientId, Username })
      const second = need('a code in the mail', (await mail(Username)).code)
      const confirm = (ConfirmationCode: string) => cognito.confirmSignUp({ ClientId, Username, ConfirmationCode })
      if (first !== second) await refused(confirm(first), 'CodeMismatchException', 'ExpiredCodeException')
      await confirm(second)
    },
  },
])
