/** A practice account for the tests of its pages, with every kind of pool, and functions that succeed and fail. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDB } from '@aws-sdk/client-dynamodb'

import { openPracticeAccount } from '@workbook/practice-account'

export const PASSWORD = 'Correct-Horse-7'
export const CALLBACK = 'https://example.com'

/** Opens it in a folder of its own, until `close`. */
export async function openPractice() {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-pages-'))
  const functions = join(folder, 'functions')
  await mkdir(functions)
  await writeFile(join(functions, 'welcome.mjs'), 'export const handler = (e) => { console.log("hello"); return e }')
  await writeFile(join(functions, 'broken.mjs'), 'export const handler = () => { throw new Error("no table") }')
  const account = await openPracticeAccount({ folder, port: 0, functions })
  const { endpoint, region } = account
  const settings = { endpoint, region, credentials: { accessKeyId: 'practice', secretAccessKey: 'practice' } }
  const cognito = new CognitoIdentityProvider(settings)
  const dynamoDb = new DynamoDB(settings)
  let prefixes = 0

  /** A pool with its pages: one that mails links or codes, in one of the two looks. */
  const newPool = async (version: 1 | 2, mails: 'LINK' | 'CODE', functionName?: string) => {
    prefixes += 1
    const Domain = `pages-${prefixes}`
    const { UserPool } = await cognito.createUserPool({
      PoolName: 'Chocolate',
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      VerificationMessageTemplate: { DefaultEmailOption: `CONFIRM_WITH_${mails}` },
      ...(functionName && {
        LambdaConfig: { PostConfirmation: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}` },
      }),
    })
    const UserPoolId = UserPool?.Id ?? ''
    const { UserPoolClient } = await cognito.createUserPoolClient({
      UserPoolId,
      ClientName: 'web',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [CALLBACK],
      LogoutURLs: [CALLBACK],
      SupportedIdentityProviders: ['COGNITO'],
    })
    const ClientId = UserPoolClient?.ClientId ?? ''
    await cognito.createUserPoolDomain({ UserPoolId, Domain, ManagedLoginVersion: version })
    const style = () => cognito.createManagedLoginBranding({ UserPoolId, ClientId, UseCognitoProvidedValues: true })
    const at = (path: string, redirect = CALLBACK) =>
      `${endpoint}/auth/${Domain}/${path}?${new URLSearchParams({ client_id: ClientId, response_type: 'code', redirect_uri: redirect })}`
    return { UserPoolId, ClientId, at, style, number: prefixes }
  }

  const mailTo = async (to: string): Promise<{ code?: string; link?: string; text: string }> => {
    const answer = await fetch(`${endpoint}/inbox.json?to=${encodeURIComponent(to)}`)
    const [newest] = (await answer.json()) as { code?: string; link?: string; text: string }[]
    return newest ?? { text: '' }
  }

  const close = async () => {
    await account.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { endpoint, cognito, dynamoDb, newPool, mailTo, close }
}
