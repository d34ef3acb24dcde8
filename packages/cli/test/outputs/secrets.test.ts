/** No secret in any output: a client with a secret, a known password and a visitor's tokens, green and red, in every form. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { DescribeUserPoolClientCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'

import { AtTerminal } from '../command.ts'
import { openTestAccount, type TestAccount } from '../../../../tools/world/account.ts'
import {
  confirm,
  createClient,
  createDomain,
  createPool,
  createStyle,
  EMAIL,
  need,
  PASSWORD,
  prepare,
  putRow,
  signUp,
} from '../../../../tools/world/tasks.ts'

const KEY = {
  id: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMIbPxRfiCYEXAMPLEKEY',
  session: 'FwoGZXIvYXdzEXAMPLETOKEN',
}

const WITH_PASSWORD = { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] as const }

/** The secret of a client, as AWS answers it. */
async function secretOf({ cognito }: TestAccount, UserPoolId: string, ClientId: string): Promise<string> {
  const answer = await cognito.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))
  return need(answer.UserPoolClient?.ClientSecret)
}

/** The tokens of a visitor who signed in. */
async function tokensOf({ cognito }: TestAccount, ClientId: string): Promise<readonly string[]> {
  const answer = await cognito.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: EMAIL, PASSWORD },
    }),
  )
  const { AccessToken, IdToken, RefreshToken } = need(answer.AuthenticationResult)
  return [AccessToken, IdToken, RefreshToken].map(need)
}

/** Every form in which a check tells its result, by name. */
async function everyOutput(account: TestAccount, env: NodeJS.ProcessEnv) {
  await using terminal = await AtTerminal.sits()
  const shell = {
    ACCOUNT: 'aws',
    AWS_ENDPOINT_URL: account.place.endpoint,
    AWS_ACCESS_KEY_ID: KEY.id,
    AWS_SECRET_ACCESS_KEY: KEY.secret,
    AWS_SESSION_TOKEN: KEY.session,
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: join(terminal.home, 'summary.md'),
    ...env,
  }
  const text = await terminal.run(['check', 'step09', '--junit=junit.xml', '--record=record.json'], shell)
  const json = await terminal.run(['check', 'step09', '--json'], { ...shell, WORKBOOK_DEBUG: '1' })
  const replayed = await terminal.run(['check', 'step09', '--replay=record.json'])
  const file = (name: string) => readFile(join(terminal.home, name), 'utf8')
  return {
    code: text.code,
    outputs: {
      'text and annotations': text.out + text.err,
      json: json.out + json.err,
      'the replayed text': replayed.out + replayed.err,
      junit: await file('junit.xml'),
      'the recording': await file('record.json'),
      'the step summary': await file('summary.md'),
      'what is remembered': await file('.workbook/progress.json'),
    },
  }
}

/** The places in which a secret, or a good part of it, can be read. */
function leaks(outputs: Readonly<Record<string, string>>, secrets: readonly string[]): readonly string[] {
  expect(secrets.length).toBeGreaterThan(4)
  for (const secret of secrets) expect(secret.length).toBeGreaterThan(8)
  return Object.entries(outputs).flatMap(([name, text]) => {
    expect([name, text.length > 50]).toEqual([name, true])
    return secrets.some((secret) => text.includes(secret) || text.includes(secret.slice(0, 14))) ? [name] : []
  })
}

test('a red check of a client with a secret shows none in any output', async () => {
  await using account = await openTestAccount()
  const poolId = await createPool(account)
  const clientId = await createClient(account, poolId, { GenerateSecret: true })
  const open = await createClient(account, poolId, { ExplicitAuthFlows: [...WITH_PASSWORD.ExplicitAuthFlows] })
  await createDomain(account, poolId)
  await signUp(account, open)
  await confirm(account, open)
  const secret = await secretOf(account, poolId, clientId)
  const tokens = await tokensOf(account, open)

  const { code, outputs } = await everyOutput(account, { USER_POOL_ID: poolId, CLIENT_ID: clientId })
  expect(code).toBe(1)
  expect(outputs.json).toContain('client-has-a-secret')
  expect(leaks(outputs, [secret, PASSWORD, ...tokens, KEY.secret, KEY.session, KEY.id])).toEqual([])
  expect(outputs['the recording']).not.toContain(EMAIL)
})

test('a green check beside such a client shows none either', async () => {
  await using account = await openTestAccount()
  const { poolId } = await prepare(account)
  const withSecret = await createClient(account, poolId, { GenerateSecret: true, ClientName: 'server' })
  const clientId = await createClient(account, poolId, { ExplicitAuthFlows: [...WITH_PASSWORD.ExplicitAuthFlows] })
  await createStyle(account, poolId, clientId)
  await signUp(account, clientId)
  await confirm(account, clientId)
  await putRow(account)
  const secret = await secretOf(account, poolId, withSecret)
  const tokens = await tokensOf(account, clientId)

  const { code, outputs } = await everyOutput(account, { USER_POOL_ID: poolId })
  expect(code).toBe(0)
  expect(leaks(outputs, [secret, PASSWORD, ...tokens, KEY.secret, KEY.session, KEY.id])).toEqual([])
  expect(outputs['the recording']).not.toContain(EMAIL)
  expect(outputs['the recording']).not.toContain('Ana')
})

test('the scanner finds a secret where there is one', () => {
  const padding = 'x'.repeat(60)
  const secrets = ['a-long-secret-value', 'another-secret', 'third-secret', 'fourth-secret', 'fifth-secret']
  expect(leaks({ clean: padding, whole: `${padding}third-secret`, part: `${padding}a-long-secret-` }, secrets)).toEqual(
    ['whole', 'part'],
  )
})
