/**
 * The same check against another project's idea of AWS (`moto_server`), if it is installed: a second, independent
 * implementation has other quirks, and a correct check doesn't depend on ours.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

import { AdminConfirmSignUpCommand, AdminUpdateUserAttributesCommand } from '@aws-sdk/client-cognito-identity-provider'
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { expect, test } from 'vitest'

import { connect, type TestAccount } from '../../tools/world/account.ts'
import { check } from '../../tools/world/check.ts'
import { createClient, createDomain, createPool, EMAIL, putRow, signUp } from '../../tools/world/tasks.ts'

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function startMoto() {
  const port = await freePort()
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (data) => String(data).includes('Running on') && resolve())
    child.once('exit', (code) => reject(new Error(`moto_server ended with ${code}.`)))
  })
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill()
      await once(child, 'exit')
    },
  }
}

const statusesOf = async (account: TestAccount) => (await check(account, 'step09')).lessons.map(({ status }) => status)

test('after the tasks of k lessons exactly k lessons pass, on moto too', async () => {
  await using moto = await startMoto()
  await using account = connect({ endpoint: moto.endpoint, region: 'us-east-1' })
  await account.dynamodb.send(
    new CreateTableCommand({
      TableName: 'chocolate_user',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'email', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
    }),
  )
  let [UserPoolId, clientId] = ['', '']
  const tasks = [
    async () => void (UserPoolId = await createPool(account)),
    async () => void (clientId = await createClient(account, UserPoolId)),
    async () => {
      await createDomain(account, UserPoolId, 1)
      await signUp(account, clientId)
    },
    async () => {
      // moto sends no mail and sets no email_verified: what the click does, done by hand.
      const user = { UserPoolId, Username: EMAIL }
      const verified = { ...user, UserAttributes: [{ Name: 'email_verified', Value: 'true' }] }
      await account.cognito.send(new AdminConfirmSignUpCommand(user))
      await account.cognito.send(new AdminUpdateUserAttributesCommand(verified))
    },
    () => putRow(account),
  ]
  for (let k = 0; k <= tasks.length; k++) {
    await tasks[k - 1]?.()
    const stairs = tasks.map((_, index) => (index < k ? 'pass' : index === k ? 'fail' : 'waiting'))
    expect({ k, statuses: await statusesOf(account) }).toEqual({ k, statuses: stairs })
  }
})
