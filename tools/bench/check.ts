/** How long a check takes beside the AWS CLI, and how many calls it makes: `npm run bench:check` (`-- --users=100000`). */
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openPracticeAccount } from '@workbook/practice-account'
import { ROOT, writeEnvFile } from '@workbook/workbook'
import { check } from '../world/check.ts'
import { connect } from '../world/account.ts'
import { awsShell } from '../world/aws-shell.ts'
import { createPool, doEverything, EMAIL, signUp } from '../world/tasks.ts'
import { type Command, inTurn, median } from './measure.ts'
import { slowEndpoint } from './slow-endpoint.ts'

const ROUNDS = 9
const home = await mkdtemp(join(tmpdir(), 'workbook-bench-'))
const practice = await openPracticeAccount({ folder: join(home, '.workbook'), port: 0, stay: true })
const account = connect(practice)
const { poolId, clientId } = await doEverything(account)
const ids = { userPoolId: poolId, clientId, email: EMAIL }
await writeEnvFile(join(home, '.env'), { USER_POOL_ID: poolId, CLIENT_ID: clientId, EMAIL })

const aws = (endpoint: string) => awsShell({ endpoint, region: practice.region }, home)
const node = [process.execPath, join(ROOT, 'packages', 'cli', 'run.mjs'), 'check', 'step09'] as const
const onPractice: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: home }
const cli: Command = {
  name: 'aws cognito-idp list-user-pools',
  words: ['aws', 'cognito-idp', 'list-user-pools', '--max-results', '60'],
  cwd: home,
  env: aws(practice.endpoint),
}

// A learner's home: npm finds the workbook's scripts in it, and `.env` and `.workbook/` are its own.
await copyFile(join(ROOT, 'package.json'), join(home, 'package.json'))
await symlink(join(ROOT, 'packages'), join(home, 'packages'))

const [viaNpm, viaNode, oneCall] = await inTurn(
  [
    { name: 'npm run check step09', words: ['npm', 'run', '--silent', 'check', 'step09'], cwd: home, env: onPractice },
    { name: 'node packages/cli/run.mjs check step09', words: node, cwd: home, env: onPractice },
    cli,
  ],
  ROUNDS,
)
const far = await slowEndpoint(practice.endpoint, 100)
const [slow] = await inTurn(
  [{ name: 'the same with 100 ms a call', words: node, cwd: home, env: { ...aws(far.url), ACCOUNT: 'aws' } }],
  ROUNDS,
)
far.close()
const small = await timed(() => check(account, 'step09', ids))
const withoutIds = await check(account, 'step09')
const users = Number(/^--users=(\d+)$/.exec(process.argv[2] ?? '')?.[1] ?? 0)
await manySignUps(users)
const crowded = await timed(() => check(account, 'step09', ids))
const crowdedWithoutIds = await check(account, 'step09')
for (let pool = 0; pool < 500; pool++) await createPool(account, { PoolName: `pool ${pool}` })
const large = await timed(() => check(account, 'step09', ids))

for (const figure of [viaNpm, viaNode, oneCall, slow]) {
  if (figure) console.log(`${figure.name.padEnd(34)} first line ${ms(figure.first)}, whole ${ms(figure.whole)}`)
}
console.log(`\nnpm run check ÷ one AWS CLI call: ${ratio(viaNpm?.whole, oneCall?.whole)} (target ≤ 1.0)`)
console.log(`node …/run.mjs check ÷ one AWS CLI call: ${ratio(viaNode?.whole, oneCall?.whole)}`)
console.log(
  `AWS calls of a full check: ${small.result.calls.length} with ids, ${withoutIds.calls.length} without (target ≤ 10)`,
)
if (users > 0) {
  const statuses = [crowded.result.status, crowdedWithoutIds.status].join(', without ids: ')
  console.log(`${users} more users: ${ratio(crowded.time, small.time)} of a small pool (target ≤ 2), ${statuses}`)
}
console.log(
  `500 more pools, ids in .env: ${ratio(large.time, small.time)} of a small account (target ≤ 2), ${large.result.status}`,
)

await practice.close()
await rm(home, { recursive: true, force: true })

/** Signs up this many people, sixteen at a time; none of them clicks the link. */
async function manySignUps(count: number) {
  let next = 0
  const one = async () => {
    while (next < count) await signUp(account, clientId, `visitor-${next++}@example.org`)
  }
  await Promise.all(Array.from({ length: 16 }, one))
}

async function timed<T>(work: () => Promise<T>) {
  const times: number[] = []
  let result = await work()
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now()
    result = await work()
    times.push(performance.now() - from)
  }
  return { result, time: median(times) }
}

function ms(value: number) {
  return `${Math.round(value)} ms`
}

function ratio(a = Number.NaN, b = Number.NaN) {
  return (a / b).toFixed(2)
}
