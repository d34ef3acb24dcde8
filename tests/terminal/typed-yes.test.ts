/** In a real terminal: nothing is created with ACCOUNT=aws before a typed yes. */
import { once } from 'node:events'
import { join } from 'node:path'

import { ListUserPoolsCommand } from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { openTestAccount, type TestAccount } from '../../tools/world/account.ts'
import { Learner } from '../../tools/world/learner.ts'
import { start } from '../../tools/world/processes.ts'

test.for([
  ['no\n', 3, 0],
  ['\n', 3, 0],
  // Ctrl-D: the end of what is typed.
  ['\u0004', 3, 0],
  ['yes\n', 0, 1],
] as const)(
  'with ACCOUNT=aws and the answer %j, solve ends with %i and leaves %i user pool',
  async ([answer, code, pools]) => {
    await using account = await openTestAccount()
    await using learner = await Learner.arrives()

    const ended = await solveInATerminal(learner.home, account, answer)

    // Our own endpoint, so that "AWS" is never AWS: the first line has to say so.
    expect(ended.out).toMatch(/^NOT AWS but http:\/\/127\.0\.0\.1:/)
    expect(ended.code).toBe(code)
    const { UserPools } = await account.cognito.send(new ListUserPoolsCommand({ MaxResults: 60 }))
    expect(UserPools).toHaveLength(pools)
  },
)

/** `npm run solve` with a terminal (made by `script`, which every Debian has), and the answer typed when it is asked for. */
async function solveInATerminal(home: string, { place }: TestAccount, answer: string) {
  const command = `'${process.execPath}' '${join(ROOT, 'packages', 'cli', 'run.mjs')}' solve step09/1`
  const child = start('script', ['-qec', command, '/dev/null'], {
    cwd: home,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      ACCOUNT: 'aws',
      AWS_ENDPOINT_URL: place.endpoint,
      AWS_REGION: place.region,
      AWS_ACCESS_KEY_ID: 'practice',
      AWS_SECRET_ACCESS_KEY: 'practice',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  })
  let out = ''
  let asked = false
  child.stdout?.on('data', (data) => {
    out += data
    if (asked || !out.includes('Type yes to go on')) return
    asked = true
    child.stdin?.write(answer)
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, out }
}
