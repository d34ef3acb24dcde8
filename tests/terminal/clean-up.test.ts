/** In a real terminal: nothing is deleted before a typed yes, in the practice account as on AWS. */
import { once } from 'node:events'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { pools } from '../../packages/workbook/test/clean-up/account.ts'
import { onAws } from '../../packages/workbook/test/loop/shell.ts'
import { openTestAccount } from '../../tools/world/account.ts'
import { Learner } from '../../tools/world/learner.ts'
import { start } from '../../tools/world/processes.ts'
import { prepare } from '../../tools/world/tasks.ts'

/** Ctrl-D: the end of what is typed. */
const END = '\u0004'

test.for([
  ['no\n', 3, 1],
  ['\n', 3, 1],
  [END, 3, 1],
  ['yes\n', 0, 0],
] as const)('typed %j: the command ends with %i and leaves %i user pool', async ([answer, code, left]) => {
  await using account = await openTestAccount()
  const { poolId } = await prepare(account)
  await using learner = await Learner.arrives()
  await learner.set({ USER_POOL_ID: poolId })

  const ended = await cleanUpInATerminal(learner.home, account.place.endpoint, answer)

  expect(ended.out).toMatch(/^NOT AWS but http:\/\/127\.0\.0\.1:/)
  expect({ code: ended.code, left: (await pools(account)).length }).toEqual({ code, left })
})

/** `npm run clean-up` with a terminal (made by `script`, which every Debian has), and the answer typed when asked for. */
async function cleanUpInATerminal(home: string, endpoint: string, answer: string) {
  const command = `'${process.execPath}' '${join(ROOT, 'packages', 'cli', 'run.mjs')}' clean-up step09`
  const child = start('script', ['-qec', command, '/dev/null'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...onAws(endpoint) },
  })
  let out = ''
  let asked = false
  child.stdout?.on('data', (data) => {
    out += data
    if (asked || !out.includes('Type yes to delete it')) return
    asked = true
    child.stdin?.write(answer)
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, out }
}
