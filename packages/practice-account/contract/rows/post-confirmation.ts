import type { RecordedFunction, ContractContext } from '../context/context.ts'
import { has, holds, need, refused, same } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'

/** A pool that runs a function after confirming a user, and a user who has signed up. */
async function signedUp(context: ContractContext, error?: string) {
  const recordedFunction = await context.recordedFunction(error)
  const app = await context.app({ pool: { LambdaConfig: { PostConfirmation: recordedFunction.arn } } })
  const email = context.email()
  const sub = await context.signUp(app.clientId, email)
  const confirm = async () =>
    context.cognito.confirmSignUp({
      ClientId: app.clientId,
      Username: email,
      ConfirmationCode: need('a code in the mail', (await context.mail(email)).code),
    })
  return { ...app, recordedFunction, email, sub, confirm }
}

async function onlyEvent(recordedFunction: RecordedFunction) {
  const events = await recordedFunction.events()
  same('runs of the function', events.length, 1)
  return need('an event', events[0])
}

const row = (name: string, behaviour: string, source: Row['source'], run: Row['run']): Row => ({
  id: `post-confirmation/${name}`,
  behaviour,
  source,
  needs: ['inbox', 'functions'],
  run,
})

export default defineTopic('post-confirmation', 'The PostConfirmation trigger', [
  row(
    'event',
    'The event names version, region, pool, user, client and why the trigger ran.',
    'DOC',
    async (context) => {
      const { confirm, recordedFunction, sub, poolId, clientId } = await signedUp(context)
      await confirm()
      has('event', await onlyEvent(recordedFunction), {
        version: '1',
        region: context.region,
        userPoolId: poolId,
        userName: sub,
        callerContext: { clientId },
        triggerSource: 'PostConfirmation_ConfirmSignUp',
        response: {},
      })
    },
  ),
  row(
    'attributes',
    'The event holds sub, email, email_verified "true" and the status CONFIRMED.',
    'DOC',
    async (context) => {
      const { confirm, recordedFunction, sub, email } = await signedUp(context)
      await confirm()
      const userAttributes = { sub, email, email_verified: 'true', 'cognito:user_status': 'CONFIRMED' }
      has('event', await onlyEvent(recordedFunction), { request: { userAttributes } })
    },
  ),
  row('by-hand', 'It runs when an administrator confirms a user.', 'DOC', async (context) => {
    const { recordedFunction, poolId, email, sub } = await signedUp(context)
    await context.cognito.adminConfirmSignUp({ UserPoolId: poolId, Username: email })
    const userAttributes = { email_verified: 'false', 'cognito:user_status': 'CONFIRMED' }
    const expected = { userName: sub, triggerSource: 'PostConfirmation_ConfirmSignUp', request: { userAttributes } }
    has('event', await onlyEvent(recordedFunction), expected)
  }),
  row('by-link', 'It runs when a user clicks the mailed link.', 'DOC', async (context) => {
    const recordedFunction = await context.recordedFunction()
    const { poolId, clientId } = await context.app({
      pool: {
        LambdaConfig: { PostConfirmation: recordedFunction.arn },
        VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
      },
    })
    await context.domain(poolId)
    const email = context.email()
    const sub = await context.signUp(clientId, email)
    await fetch(need('a link in the mail', (await context.mail(email)).link))
    has('event', await onlyEvent(recordedFunction), { userName: sub, callerContext: { clientId } })
  }),
  row('forgotten-password', 'It runs when a forgotten password is replaced, and says so.', 'DOC', async (context) => {
    const { confirm, recordedFunction, clientId: ClientId, email: Username } = await signedUp(context)
    await confirm()
    await context.cognito.forgotPassword({ ClientId, Username })
    const ConfirmationCode = need('a code in the mail', (await context.mail(Username)).code)
    await context.cognito.confirmForgotPassword({ ClientId, Username, ConfirmationCode, Password: 'Another-Horse-8' })
    const last = (await recordedFunction.events()).at(-1)
    same('triggerSource', last?.triggerSource, 'PostConfirmation_ConfirmForgotPassword')
  }),
  row('not-for-admins', 'It does not run for a user whom an administrator makes.', 'DOC', async (context) => {
    const recordedFunction = await context.recordedFunction()
    const { poolId } = await context.app({ pool: { LambdaConfig: { PostConfirmation: recordedFunction.arn } } })
    await context.user(poolId, context.email())
    same('runs of the function', (await recordedFunction.events()).length, 0)
  }),
  row('error-is-told', 'An error of the function is told to the caller who confirmed.', 'KNOW', async (context) => {
    const { confirm } = await signedUp(context, 'the table is not there')
    const { message } = await refused(confirm(), 'UserLambdaValidationException')
    holds("the function's text in the message", message.includes('the table is not there'), message)
  }),
  row('error-confirms', 'The user stays CONFIRMED when the function fails.', 'KNOW', async (context) => {
    const { confirm, poolId, email } = await signedUp(context, 'the table is not there')
    await refused(confirm(), 'UserLambdaValidationException')
    const { UserStatus } = await context.cognito.adminGetUser({ UserPoolId: poolId, Username: email })
    same('UserStatus', UserStatus, 'CONFIRMED')
  }),
])
