/** The AWS CLI's way to clean up: the book's own script, in an account with all five lessons done. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { pools, protect, rows } from '../../packages/workbook/test/clean-up/account.ts'
import { openTestAccount } from '../../tools/world/account.ts'
import { awsShell } from '../../tools/world/aws-shell.ts'
import { createPool, doEverything, EMAIL } from '../../tools/world/tasks.ts'

const run = promisify(execFile)

test('with the AWS CLI the pool goes with its domain and its protection, and the row goes', async () => {
  await using account = await openTestAccount()
  await createPool(account, { PoolName: 'somebody-elses' })
  const { poolId } = await doEverything(account)
  await protect(account, poolId)

  const { stdout } = await run('bash', ['-euc', `. ${join(ROOT, 'solutions/step09/aws-cli/clean-up.sh')}`], {
    env: {
      ...awsShell(account.place),
      USER_POOL_ID: poolId,
      EMAIL,
    },
  })

  expect(stdout).toBe('Pools left: 0\nIts domain belongs to: nobody\nIts row: none\n')
  expect([await pools(account), await rows(account)]).toEqual([['somebody-elses'], ['jane.smith@gmail.com']])
})
