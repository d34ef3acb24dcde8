import { readdirSync, readFileSync, statSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { clientsFor, freshFolder, PASSWORD, stepNine } from './account.ts'
import { CANARY, requests, type Sent } from './fuzz.ts'
import { startHolder } from './process.ts'

/** Random requests differ from run to run; `FUZZ_COUNT` sends fewer or more of them at once. */
const COUNT = Number(process.env.FUZZ_COUNT ?? 10_000)
const AT_ONCE = 32
/** Another one each time; a failure names it, and `FUZZ_SEED=…` sends the same requests again. */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

test(`${COUNT} random requests: no server error, the process lives on, and no password is kept or told`, async () => {
  const folder = freshFolder()
  const { child, said: endpoint, output } = await startHolder(folder)
  const { cognito } = clientsFor(endpoint)
  const { UserPoolId, ClientId } = await stepNine({ cognito, endpoint })
  const user = 'ana@example.com'
  await cognito.adminCreateUser({ UserPoolId, Username: user, MessageAction: 'SUPPRESS' })
  await cognito.adminSetUserPassword({ UserPoolId, Username: user, Password: PASSWORD, Permanent: true })
  const signedIn = await cognito.initiateAuth({
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: user, PASSWORD },
  })
  const known = {
    poolId: UserPoolId,
    clientId: ClientId,
    user,
    accessToken: signedIn.AuthenticationResult?.AccessToken ?? '',
    prefix: 'my-chocolate',
  }
  const all = fc.sample(requests(known), { numRuns: COUNT, seed: SEED })
  const outcomes = await sendAll(endpoint, all)
  const failures = outcomes.flatMap((status, index) => (status >= 500 || status === 0 ? [[status, all[index]]] : []))
  expect({ SEED, failures: failures.slice(0, 3), told: output().slice(0, 2000) }).toEqual({
    SEED,
    failures: [],
    told: expect.any(String),
  })
  expect(outcomes.filter((status) => status === 200).length).toBeGreaterThan(COUNT / 50)
  expect(child.exitCode).toBeNull()
  expect((await fetch(`${endpoint}/practice-account.json`)).status).toBe(200)

  expect(output()).not.toContain(CANARY)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (statSync(path).isFile()) expect([SEED, name, readFileSync(path).includes(CANARY)]).toEqual([SEED, name, false])
  }
}, 180_000)

/** Sends every request over connections that stay open, and answers each one's status; 0 where none came. */
async function sendAll(endpoint: string, all: readonly Sent[]): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const statuses: number[] = []
  let next = 0
  const work = async () => {
    for (let index = next++; index < all.length; index = next++) {
      const one = all[index]
      if (one) statuses[index] = await send(agent, endpoint, one)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  agent.destroy()
  return statuses
}

function send(agent: Agent, endpoint: string, { method, path, headers, body }: Sent): Promise<number> {
  const { hostname, port } = new URL(endpoint)
  return new Promise((resolve) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const asked = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.on('error', () => resolve(0))
    asked.end(body)
  })
}
