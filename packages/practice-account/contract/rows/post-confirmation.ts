import { has, holds, need, refused, same } from '../expect.ts'
import { defineTopic, type Row } from '../row.ts'
import type { Recorder, World } from '../world/world.ts'

/** A pool that runs a function after confirming somebody, and somebody who has signed up. */
async function signedUp(world: World, error?: string) {
  const recorder = await world.recorder(error)
  const app = await world.app({ pool: { LambdaConfig: { PostConfirmation: recorder.arn } } })
  const email = world.email()
  const sub = await world.signUp(app.clientId, email)
  const confirm = async () =>
    world.cognito.confirmSignUp({
      ClientId: app.clientId,
      Username: email,
      ConfirmationCode: need('a code in the mail', (await world.mail(email)).code),
    })
  return { ...app, recorder, email, sub, confirm }
}

async function onlyEvent(recorder: Recorder) {
  const events = await recorder.events()
  same('runs of the function', events.length, 1)
  return need('an event', events[0])
}

const row = (name: string, behaviour: string, source: Row['source'], run: Row['run']): Row => ({
  id: `post-confirmation/${name}`,
  behaviour,
  source,
  ref: 'PostConfirmation',
  needs: ['inbox', 'functions'],
  run,
})

export default defineTopic('post-confirmation', 'The PostConfirmation trigger', [
  row('event', 'The event names version, region, pool, user, client and why the trigger ran.', 'DOC', async (world) => {
    const { confirm, recorder, sub, poolId, clientId } = await signedUp(world)
    await confirm()
    has('event', await onlyEvent(recorder), {
      version: '1',
      region: world.region,
      userPoolId: poolId,
      userName: sub,
      callerContext: { clientId },
      triggerSource: 'PostConfirmation_ConfirmSignUp',
      response: {},
    })
  }),
  row(
    'attributes',
    'The event holds sub, email, email_verified "true" and the status CONFIRMED.',
    'DOC',
    async (world) => {
      const { confirm, recorder, sub, email } = await signedUp(world)
      await confirm()
      const userAttributes = { sub, email, email_verified: 'true', 'cognito:user_status': 'CONFIRMED' }
      has('event', await onlyEvent(recorder), { request: { userAttributes } })
    },
  ),
  row('by-hand', 'It runs when an administrator confirms somebody.', 'DOC', async (world) => {
    const { recorder, poolId, email, sub } = await signedUp(world)
    await world.cognito.adminConfirmSignUp({ UserPoolId: poolId, Username: email })
    const expected = { userName: sub, triggerSource: 'PostConfirmation_ConfirmSignUp' }
    has('event', await onlyEvent(recorder), expected)
  }),
  row('by-link', 'It runs when somebody clicks the mailed link.', 'DOC', async (world) => {
    const recorder = await world.recorder()
    const { poolId, clientId } = await world.app({
      pool: {
        LambdaConfig: { PostConfirmation: recorder.arn },
        VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
      },
    })
    await world.domain(poolId)
    const email = world.email()
    const sub = await world.signUp(clientId, email)
    await fetch(need('a link in the mail', (await world.mail(email)).link))
    has('event', await onlyEvent(recorder), { userName: sub, callerContext: { clientId } })
  }),
  row('forgotten-password', 'It runs when a forgotten password is set anew, and says so.', 'DOC', async (world) => {
    const { confirm, recorder, clientId: ClientId, email: Username } = await signedUp(world)
    await confirm()
    await world.cognito.forgotPassword({ ClientId, Username })
    const ConfirmationCode = need('a code in the mail', (await world.mail(Username)).code)
    await world.cognito.confirmForgotPassword({ ClientId, Username, ConfirmationCode, Password: 'Another-Horse-8' })
    const last = (await recorder.events()).at(-1)
    same('triggerSource', last?.triggerSource, 'PostConfirmation_ConfirmForgotPassword')
  }),
  row('not-for-admins', 'It does not run for a user whom an administrator makes.', 'DOC', async (world) => {
    const recorder = await world.recorder()
    const { poolId } = await world.app({ pool: { LambdaConfig: { PostConfirmation: recorder.arn } } })
    await world.user(poolId, world.email())
    same('runs of the function', (await recorder.events()).length, 0)
  }),
  row('error-is-told', 'An error of the function is told to whoever confirmed.', 'KNOW', async (world) => {
    const { confirm } = await signedUp(world, 'the table is not there')
    const { message } = await refused(confirm(), 'UserLambdaValidationException')
    holds("the function's text in the message", message.includes('the table is not there'), message)
  }),
  row('error-confirms', 'The user stays CONFIRMED when the function fails.', 'KNOW', async (world) => {
    const { confirm, poolId, email } = await signedUp(world, 'the table is not there')
    await refused(confirm(), 'UserLambdaValidationException')
    const { UserStatus } = await world.cognito.adminGetUser({ UserPoolId: poolId, Username: email })
    same('UserStatus', UserStatus, 'CONFIRMED')
  }),
])
