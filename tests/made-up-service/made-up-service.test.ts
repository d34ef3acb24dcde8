/** The engine is generic: another AWS service is one file, another step is its checks, and nothing else changes. */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import type { CheckResult } from '@workbook/engine'
import { openFaultServer } from '../../packages/engine/test/fault-server.ts'
import { openTestAccount } from '../../tools/world/account.ts'
import { copyOfTheCode } from '../../tools/world/workbook.ts'

/** A service that AWS does not have. It answers in DynamoDB's protocol, so DynamoDB's client can speak to it. */
const SERVICE = `
import { DynamoDBClient, ListBackupsCommand } from '@aws-sdk/client-dynamodb'
import { defineService } from '@workbook/engine'

export default defineService({
  name: 'beans',
  prefix: 'beans',
  client: DynamoDBClient,
  endpointVariable: 'AWS_ENDPOINT_URL_BEANS',
  readVerbs: ['List'],
  operations: {
    ListBackups: {
      on: { name: 'Beans', arn: 'arn:aws:beans:*:*:bean/*' },
      probe: (beans) => beans.send(new ListBackupsCommand({ Limit: 1 })),
    },
  },
})
`

const SETTINGS = `
import { defineSettings } from '@workbook/engine'

export default defineSettings({ bean: { variable: 'BEAN', placeholder: 'bean', otherwise: 'arabica' } })
`

const CHECK = `
import { ListBackupsCommand } from '@aws-sdk/client-dynamodb'
import { defineFact, lesson, no, yes } from '@workbook/engine'
import beans from '../services/beans.ts'
import messages from './1-beans.en.ts'

const harvest = defineFact({
  name: 'the harvest',
  reads: beans.reads('ListBackups'),
  gather: async ({ aws, settings }) => {
    const { BackupSummaries = [] } = await aws(beans).send(new ListBackupsCommand({}))
    return BackupSummaries.find(({ BackupName }) => BackupName === settings.bean)?.BackupName
  },
})

const { check, rule } = lesson(messages)

export default check(
  { harvest },
  rule('has-beans', {
    where: '{bean}',
    see: 'aws beans list-beans',
    evaluate: ({ harvest }) => (harvest === undefined ? no('no-beans', 'none') : yes(harvest)),
  }),
)
`

const MESSAGES = `
export default {
  title: 'Beans',
  question: 'Are there beans?',
  found: {},
  rules: {
    'has-beans': {
      title: 'There are beans',
      expected: 'beans called {bean}',
      causes: { 'no-beans': { symptom: 'No beans.', why: 'No coffee.', hint: 'Look in the cupboard.', fix: { console: 'Sow.', command: 'Wait.' } } },
    },
  },
} as const
`

const run = promisify(execFile)

test('a made-up service and a made-up step: the check, the policy, the doctor and the first line know them', async () => {
  await using copy = await copyOfTheCode()
  await using account = await openTestAccount()
  const files = {
    'checks/services/beans.ts': SERVICE,
    'checks/step98/settings.ts': SETTINGS,
    'checks/step98/1-beans.ts': CHECK,
    'checks/step98/1-beans.en.ts': MESSAGES,
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy.root, path)), { recursive: true })
    await writeFile(join(copy.root, path), text)
  }
  const answer = { body: '{"BackupSummaries":[{"BackupName":"robusta"}]}', type: 'application/x-amz-json-1.0' }
  const { endpoint } = await openFaultServer({ 'dynamodb:ListBackups': answer }, account.place.endpoint)
  const aws = { ACCOUNT: 'aws', AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
  const node = async (words: readonly string[], shell: NodeJS.ProcessEnv) => {
    const env = { PATH: process.env.PATH, HOME: copy.root, AWS_EC2_METADATA_DISABLED: 'true', NO_COLOR: '1', ...shell }
    const done = run(process.execPath, words, { cwd: copy.root, env })
    return (await done.catch((failed: { stdout: string; stderr: string }) => failed)).stdout
  }
  const command = (...words: string[]) => [join('packages', 'cli', 'run.mjs'), ...words]

  const red = JSON.parse(await node(command('check', 'step98', '--json'), aws)) as CheckResult
  expect(red).toMatchObject({
    step: 'step98',
    status: 'fail',
    calls: expect.arrayContaining([{ operation: 'ListBackups', ms: expect.any(Number) }]),
  })
  expect(red.lessons[0]?.rules[0]).toMatchObject({
    cause: 'no-beans',
    expected: 'beans called arabica',
    where: 'us-east-1 · arabica',
  })
  const green = JSON.parse(await node(command('check', 'step98', '--json'), { ...aws, BEAN: 'robusta' })) as CheckResult
  expect(green.status).toBe('pass')

  const policy = "import('@workbook/workbook').then(async ({ iamPolicyText }) => console.log(await iamPolicyText()))"
  const { Statement } = JSON.parse(await node(['--import', 'tsx', '-e', policy], {})) as { Statement: object[] }
  expect(Statement).toContainEqual({
    Sid: 'Beans',
    Effect: 'Allow',
    Action: ['beans:ListBackups'],
    Resource: 'arn:aws:beans:*:*:bean/*',
  })

  expect(await node(command('doctor'), aws)).toMatch(/^OK +beans:ListBackups +allowed/m)
  const { AWS_ENDPOINT_URL: _, ...elsewhere } = {
    ...aws,
    AWS_ENDPOINT_URL_BEANS: endpoint,
    AWS_ENDPOINT_URL_STS: endpoint,
  }
  expect(await node(command('check', 'step98', '--plain'), elsewhere)).toContain(`NOT AWS but ${endpoint}`)
})
