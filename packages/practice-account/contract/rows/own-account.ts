import type { ContractContext } from '../context/context.ts'
import { has, holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'

type Change = Parameters<ContractContext['app']>[0]

/** A user who signed in through the API, in an app that rows share unless the row needs its own. */
async function signedIn(context: ContractContext, change?: Change) {
  const { cognito } = context
  const app = change === undefined ? await context.sharedApp() : await context.app(change)
  const email = context.email()
  await context.user(app.poolId, email)
  const { access: AccessToken } = await context.signIn(app.clientId, email)
  const attributes = async () => {
    const { UserAttributes = [] } = await cognito.getUser({ AccessToken })
    return Object.fromEntries(UserAttributes.map(({ Name = '', Value }) => [Name, Value]))
  }
  const set = (...pairs: readonly (readonly [string, string])[]) =>
    cognito.updateUserAttributes({ AccessToken, UserAttributes: pairs.map(([Name, Value]) => ({ Name, Value })) })
  const askForCode = () => cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' })
  const verify = (Code: string) => cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code })
  const codeFor = async (address: string) => need('a code in the mail', (await context.mail(address)).code)
  return { ...app, email, AccessToken, attributes, set, askForCode, verify, codeFor }
}

const row = (name: string, behaviour: string, source: Row['source'], run: Row['run'], needs?: Row['needs']): Row => ({
  id: `own-account/${name}`,
  behaviour,
  source,
  ...(needs && { needs }),
  run,
})

export default defineTopic('own-account', "A user's own account", [
  row('change', 'A user can change an attribute with an access token.', 'MODEL', async (context) => {
    const { set, attributes } = await signedIn(context)
    await set(['name', 'Bo'])
    has('attributes', await attributes(), { name: 'Bo' })
  }),
  row(
    'changed-address',
    'A changed address is unverified, and the answer tells where the code went, masked.',
    'DOC',
    async (context) => {
      const { set, attributes } = await signedIn(context)
      const address = context.email()
      const { CodeDeliveryDetailsList: list = [] } = await set(['email', address])
      has('CodeDeliveryDetails', list[0], { DeliveryMedium: 'EMAIL', AttributeName: 'email' })
      matches('Destination', list[0]?.Destination, /^s\*+@s\*+/)
      has('attributes', await attributes(), { email: address, email_verified: 'false' })
    },
  ),
  row(
    'verify',
    'The mailed code verifies the address, once; a wrong code is CodeMismatchException.',
    'MODEL',
    async (context) => {
      const { set, attributes, verify, codeFor } = await signedIn(context)
      const address = context.email()
      await set(['email', address])
      await refused(verify('000000x'), 'CodeMismatchException')
      const code = await codeFor(address)
      await verify(code)
      has('attributes', await attributes(), { email: address, email_verified: 'true' })
      await refused(verify(code), 'ExpiredCodeException', 'CodeMismatchException')
    },
    ['inbox'],
  ),
  row(
    'code-not-link',
    'The mail about a changed address has a code, never a link.',
    'DOC',
    async (context) => {
      const link = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' as const } }
      const { set, poolId } = await signedIn(context, { pool: link })
      await context.domain(poolId)
      const address = context.email()
      await set(['email', address])
      const mail = await context.mail(address)
      need('a code in the mail', mail.code)
      same('link', mail.link, undefined)
    },
    ['inbox'],
  ),
  row(
    'verified-first',
    'Where the pool wants a new address verified first, the old one stays until the code is given.',
    'DOC',
    async (context) => {
      const first = { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email' as const] } }
      const { set, email, clientId, attributes, verify, codeFor } = await signedIn(context, { pool: first })
      const address = context.email()
      await set(['email', address])
      has('attributes before', await attributes(), { email, email_verified: 'true' })
      await verify(await codeFor(address))
      has('attributes', await attributes(), { email: address, email_verified: 'true' })
      await context.signIn(clientId, address)
      await refused(context.signIn(clientId, email), 'NotAuthorizedException', 'UserNotFoundException')
    },
    ['inbox'],
  ),
  row(
    'code-of-another-address',
    'A code for one address does not verify another that came after it.',
    'KNOW',
    async (context) => {
      const { poolId, email, askForCode, verify, codeFor } = await signedIn(context)
      await askForCode()
      const code = await codeFor(email)
      const UserAttributes = [{ Name: 'email', Value: context.email() }]
      await context.cognito.adminUpdateUserAttributes({ UserPoolId: poolId, Username: email, UserAttributes })
      await refused(verify(code), 'ExpiredCodeException', 'CodeMismatchException')
    },
    ['inbox'],
  ),
  row('taken-address', 'The address of another user is AliasExistsException.', 'MODEL', async (context) => {
    const { poolId, set, email, attributes } = await signedIn(context)
    const taken = context.email()
    await context.user(poolId, taken)
    await refused(set(['email', taken.toUpperCase()]), 'AliasExistsException')
    has('attributes', await attributes(), { email, email_verified: 'true' })
  }),
  row(
    'newest-code',
    'A code can be asked for again, and then only the newest one works.',
    'DOC',
    async (context) => {
      const { email, askForCode, verify, codeFor } = await signedIn(context)
      const { CodeDeliveryDetails } = await askForCode()
      matches('Destination', CodeDeliveryDetails?.Destination, /^s\*+@s\*+/)
      const first = await codeFor(email)
      await askForCode()
      const second = await codeFor(email)
      if (first !== second) await refused(verify(first), 'CodeMismatchException', 'ExpiredCodeException')
      await verify(second)
    },
    ['inbox'],
  ),
  row('code-for-what', 'A code for an attribute that cannot be verified is refused.', 'MODEL', async (context) => {
    const { AccessToken } = await signedIn(context)
    const call = context.cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'nickname' })
    await refused(call, 'InvalidParameterException')
  }),
  row('verified-by-the-user', 'A user cannot set email_verified: NotAuthorizedException.', 'DOC', async (context) => {
    const { set } = await signedIn(context)
    await refused(set(['email_verified', 'true']), 'NotAuthorizedException')
  }),
  row(
    'write-attributes',
    'An attribute that the client may not write is NotAuthorizedException.',
    'DOC',
    async (context) => {
      const { set } = await signedIn(context, { client: { WriteAttributes: ['email', 'name'] } })
      await set(['name', 'Ana'])
      await refused(set(['nickname', 'A']), 'NotAuthorizedException')
    },
  ),
  row(
    'cannot-change',
    'The sub, an attribute that the pool does not have and an empty address are InvalidParameterException.',
    'KNOW',
    async (context) => {
      const { set } = await signedIn(context)
      for (const pair of [
        ['sub', 'x'],
        ['shoe_size', '39'],
        ['email', ''],
      ] as const)
        await refused(set(pair), 'InvalidParameterException')
    },
  ),
  row('delete-attributes', 'A user, or an administrator, can delete attributes.', 'MODEL', async (context) => {
    const { cognito } = context
    const { set, attributes, AccessToken, poolId: UserPoolId, email: Username } = await signedIn(context)
    await set(['name', 'Ana'], ['nickname', 'A'])
    await cognito.deleteUserAttributes({ AccessToken, UserAttributeNames: ['name'] })
    await cognito.adminDeleteUserAttributes({ UserPoolId, Username, UserAttributeNames: ['nickname'] })
    const { name, nickname } = await attributes()
    same('what is left', { name, nickname }, {})
  }),
  row(
    'delete-what-must-stay',
    'The address, the sub and an attribute that the pool does not have cannot be deleted.',
    'KNOW',
    async (context) => {
      const { poolId: UserPoolId, email: Username } = await signedIn(context)
      for (const name of ['email', 'sub', 'shoe_size']) {
        const call = context.cognito.adminDeleteUserAttributes({ UserPoolId, Username, UserAttributeNames: [name] })
        await refused(call, 'InvalidParameterException')
      }
    },
  ),
  row('change-password', 'ChangePassword wants the old password and keeps to the policy.', 'MODEL', async (context) => {
    const { AccessToken, email, clientId } = await signedIn(context)
    const change = (PreviousPassword: string, ProposedPassword: string) =>
      context.cognito.changePassword({ AccessToken, PreviousPassword, ProposedPassword })
    await refused(change('Wrong-Horse-7', 'Other-Horse-8'), 'NotAuthorizedException')
    await refused(change(context.password, 'short'), 'InvalidPasswordException')
    await change(context.password, 'Other-Horse-8')
    await refused(context.signIn(clientId, email), 'NotAuthorizedException')
    await context.signIn(clientId, email, 'Other-Horse-8')
  }),
  row('change-password-keeps-tokens', 'After ChangePassword the tokens are still good.', 'KNOW', async (context) => {
    const { AccessToken, email } = await signedIn(context)
    const PreviousPassword = context.password
    await context.cognito.changePassword({ AccessToken, PreviousPassword, ProposedPassword: 'Other-Horse-8' })
    const { UserAttributes } = await context.cognito.getUser({ AccessToken })
    same('email', UserAttributes?.find(({ Name }) => Name === 'email')?.Value, email)
  }),
  row('delete', 'A user who deletes the account is gone, and so are the tokens.', 'MODEL', async (context) => {
    const { cognito } = context
    const { AccessToken, poolId: UserPoolId, email: Username, clientId } = await signedIn(context)
    await cognito.deleteUser({ AccessToken })
    await refused(cognito.adminGetUser({ UserPoolId, Username }), 'UserNotFoundException')
    await refused(cognito.getUser({ AccessToken }), 'NotAuthorizedException', 'UserNotFoundException')
    await refused(context.signIn(clientId, Username), 'NotAuthorizedException', 'UserNotFoundException')
  }),
  row('forged-token', 'A made-up token changes nothing.', 'KNOW', async ({ cognito, password }) => {
    const AccessToken = 'made.up.token'
    const calls = [
      cognito.deleteUser({ AccessToken }),
      cognito.changePassword({ AccessToken, PreviousPassword: password, ProposedPassword: 'Other-Horse-8' }),
      cognito.updateUserAttributes({ AccessToken, UserAttributes: [{ Name: 'name', Value: 'x' }] }),
      cognito.deleteUserAttributes({ AccessToken, UserAttributeNames: ['email'] }),
      cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' }),
      cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code: '123456' }),
    ]
    const names = await Promise.all(calls.map((call) => refused(call, 'NotAuthorizedException')))
    holds('six refusals', names.length === 6, names.length)
  }),
])
