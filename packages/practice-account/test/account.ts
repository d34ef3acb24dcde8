// What the tests of the practice account share: each test has its own account, with a pool like that of step 9.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { afterAll, onTestFinished } from 'vitest'

import { openPracticeAccount } from '../src/index.ts'
import { freshFolder, type AtTheEnd } from './basics.ts'

export const PASSWORD = 'Correct-Horse-7'
export const CALLBACK = 'https://example.com'

export { errorOf, freshFolder } from './basics.ts'

export function clientsFor(endpoint: string) {
  const settings = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'practice', secretAccessKey: 'practice' },
    maxAttempts: 1,
  }
  const cognito = new CognitoIdentityProvider(settings)
  const dynamoDb = new DynamoDB(settings)
  return { settings, cognito, dynamoDb }
}

/** An account that lasts as long as the test. */
export async function freshAccount(
  folder = freshFolder(),
  functions?: string,
  prepare: (data: string) => void = () => {},
  atTheEnd: AtTheEnd = onTestFinished,
) {
  const data = join(folder, 'practice-account')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  prepare(data)
  const events: string[] = []
  const account = await openPracticeAccount({
    folder,
    port: 0,
    onEvent: (line) => events.push(line),
    ...(functions !== undefined && { functions }),
  })
  atTheEnd(() => account.close())
  const { endpoint } = account
  const inbox = async (to = '') => {
    const answer = await fetch(`${endpoint}/inbox.json?to=${encodeURIComponent(to)}`)
    return (await answer.json()) as { to: string; subject: string; text: string; code?: string; link?: string }[]
  }
  return { ...clientsFor(endpoint), account, endpoint, folder, events, inbox }
}

/** An account that the tests of a file share: they do not disturb each other. */
export const sharedAccount = () => freshAccount(freshFolder(afterAll), undefined, undefined, afterAll)

export type Fresh = Awaited<ReturnType<typeof freshAccount>>

/** The pool, client, domain and style that step 9 asks for; `change` makes it another. */
export async function stepNine(
  { cognito, endpoint }: Pick<Fresh, 'cognito' | 'endpoint'>,
  change: {
    pool?: Partial<Parameters<CognitoIdentityProvider['createUserPool']>[0]>
    client?: Partial<Parameters<CognitoIdentityProvider['createUserPoolClient']>[0]>
    managedLogin?: boolean
    domain?: string | false
  } = {},
) {
  const pool = await cognito.createUserPool({
    PoolName: 'chocolate',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
    ...change.pool,
  })
  const UserPoolId = pool.UserPool?.Id ?? ''
  const client = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'web',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email'],
    CallbackURLs: [CALLBACK],
    LogoutURLs: [`${CALLBACK}/bye`],
    SupportedIdentityProviders: ['COGNITO'],
    PreventUserExistenceErrors: 'ENABLED',
    ...change.client,
  })
  const ClientId = client.UserPoolClient?.ClientId ?? ''
  const prefix = change.domain ?? 'my-chocolate'
  if (prefix !== false) {
    await cognito.createUserPoolDomain({ UserPoolId, Domain: prefix, ManagedLoginVersion: change.managedLogin ? 2 : 1 })
  }
  const pages = `${endpoint}/auth/${String(prefix)}`
  const query = new URLSearchParams({ client_id: ClientId, response_type: 'code', redirect_uri: CALLBACK })
  return { UserPoolId, ClientId, secret: client.UserPoolClient?.ClientSecret, pages, query }
}

/** A user who signed up and clicked the link. */
export async function confirmedUser(fresh: Fresh, step: { ClientId: string }, email: string) {
  const { UserSub = '' } = await fresh.cognito.signUp({ ClientId: step.ClientId, Username: email, Password: PASSWORD })
  const [mail] = await fresh.inbox(email)
  await fetch(mail?.link ?? '')
  return UserSub
}
